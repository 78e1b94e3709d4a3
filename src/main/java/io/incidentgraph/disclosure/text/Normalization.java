package io.incidentgraph.disclosure.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** One spelling for what disclosures spell in many ways; each step keeps the way back. */
final class Normalization {

    private static final String TILDES = "\u301c\u223c\u223f";

    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2212";

    private static final String NOTHING = "\u200b\u200c\u200d\u2060\ufeff\u00ad";

    private Normalization() {
    }

    static Characters of(String original) {
        return WesternYears.in(Blanks.withoutInNumbers(SpacedOut.joined(compatible(original))));
    }

    private static Characters compatible(String original) {
        var out = new Characters(original.length());
        var wraps = Wraps.of(original);
        var codePoint = 0;
        for (var at = 0; at < original.length();) {
            if (asItIs(original, at) && !wraps.get(at)) {
                out.add(original.charAt(at++), codePoint, ++codePoint);
                continue;
            }
            var wrapped = wraps.get(at) || original.charAt(at) == '\r' && wraps.get(at + 1);
            var end = wrapped ? indented(original, at) : cluster(original, at);
            var length = original.codePointCount(at, end);
            out.add(wrapped ? between(original, at, end) : compatible(original, at, end), codePoint, codePoint + length);
            codePoint += length;
            at = end;
        }
        return out;
    }

    private static boolean asItIs(String text, int at) {
        return plain(text.charAt(at)) && (at + 1 == text.length() || !mark(text.charAt(at + 1)));
    }

    /** Where a wrapped line goes on. */
    private static int indented(String text, int at) {
        var end = at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Between words of Latin letters the end of a line is a blank. */
    private static String between(String text, int at, int end) {
        return at > 0 && text.charAt(at - 1) < '\u0250' && end < text.length() && text.charAt(end) < '\u0250' ? " " : "";
    }

    /** A character together with the marks that belong to it: half-width kana and their voicing are two code points. */
    private static int cluster(String text, int at) {
        var end = at + Character.charCount(text.codePointAt(at));
        if (text.charAt(at) == '\r' && end < text.length() && text.charAt(end) == '\n') {
            return end + 1;
        }
        while (end < text.length() && mark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean mark(char character) {
        return character == '\uff9e' || character == '\uff9f' || character == '\u3099' || character == '\u309a'
                || character >= '\u0300' && character <= '\u036f';
    }

    private static String compatible(String text, int at, int end) {
        var first = text.charAt(at);
        if (first == '\r' || first == '\u2028' || first == '\u2029' || first == '\u0085' || first == '\u000b') {
            return "\n";
        }
        return compatible(first, text.substring(at, end));
    }

    private static String compatible(char first, String cluster) {
        if (TILDES.indexOf(first) >= 0) {
            return "~";
        }
        if (HYPHENS.indexOf(first) >= 0) {
            return "-";
        }
        if (NOTHING.indexOf(first) >= 0) {
            return "";
        }
        return first == '\t' || first == '\f' ? " " : Normalizer.normalize(cluster, Form.NFKC);
    }

    /** What stays as it is: most of any text. Circled numbers stay, too: beside a number they would become part of it. */
    private static boolean plain(char character) {
        return character == '\n' || character >= ' ' && character < '\u007f' || character >= '\u3041' && character <= '\u30fe'
                || character >= '\u4e00' && character <= '\u9fff' || character == '\u3001' || character == '\u3002'
                || character >= '\u2460' && character <= '\u24ff' || character >= '\u2776' && character <= '\u2793';
    }

}
