package io.incidentgraph.disclosure.text;

import java.util.regex.Pattern;

/** Joins what a page's layout sets apart letter by letter: {@code 報 道 発 表 資 料}, {@code 1 , 0 4 3 名}, a line {@code 以 上}. */
final class SpacedOut {

    private static final String IDEOGRAPH = "[\\u3005\\u3041-\\u30fe\\u4e00-\\u9fff]";

    private static final String ANY = "[\\u3005\\u3041-\\u30fe\\u4e00-\\u9fffA-Za-z0-9()&・]";

    private static final Pattern APART = Pattern.compile(
            // words of four letters and more, most of them Japanese
            "(?<![^ \\n])" + IDEOGRAPH + " " + IDEOGRAPH + "(?: " + ANY + "){2,}(?![^ \\n])"
            // a line of a few letters and nothing else, its number before it
            + "|(?<![^\\n])(?:[0-9]{1,2} ?[.)] )?" + IDEOGRAPH + "(?: {1,4}" + IDEOGRAPH + "){1,2}(?![^\\n])"
            // a name in Latin letters
            + "|(?<![A-Za-z0-9] )(?<![A-Za-z0-9])[A-Za-z](?: [A-Za-z0-9]){3,}(?![A-Za-z0-9])"
            // the digits of one number before its unit
            + "|(?<![0-9,.])(?<![0-9,.] )[0-9](?: [0-9,])* (?=[0-9万千])[0-9万千](?= ?[年月日時分名人件社通世件箇か口億万千])");

    private SpacedOut() {
    }

    static Characters joined(Characters in) {
        var text = in.text();
        var matcher = APART.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var out = new Characters(in.length());
        var copied = 0;
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!apart(text, start, end)) {
                continue;
            }
            for (var at = start; at < end; at++) {
                if (begins(text, start, at) && matcher.region(at, end).lookingAt()) {
                    out.copy(in, copied, at);
                    copied = matcher.end();
                    withoutBlanks(in, text, at, copied, out);
                    at = copied - 1;
                }
            }
        }
        if (copied == 0) {
            return in;
        }
        out.copy(in, copied, in.length());
        return out;
    }

    /** At the first letter of a line, or at one before a blank. */
    private static boolean begins(String text, int line, int at) {
        return at == line || at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }

    private static void withoutBlanks(Characters in, String text, int from, int to, Characters out) {
        for (var at = from; at < to; at++) {
            if (text.charAt(at) != ' ') {
                out.copy(in, at, at + 1);
            }
        }
    }

    /** Whether a letter stands alone between blanks or at the end of the line: few lines have to be looked at closely. */
    private static boolean apart(String text, int line, int end) {
        for (var at = text.indexOf(' ', line, end); at >= 0; at = text.indexOf(' ', at + 1, end)) {
            if (at + 2 == end || at + 2 < end && text.charAt(at + 2) == ' ') {
                return true;
            }
        }
        return false;
    }

}
