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
            + "|(?<=\\n)(?:[0-9]{1,2} ?[.)] )?" + IDEOGRAPH + "(?: {1,4}" + IDEOGRAPH + "){1,2}(?=\\n)"
            // a name in Latin letters
            + "|(?<![A-Za-z0-9] )(?<![A-Za-z0-9])[A-Za-z](?: [A-Za-z0-9]){3,}(?![A-Za-z0-9])"
            // the digits of one number before its unit
            + "|(?<![0-9,.])(?<![0-9,.] )[0-9](?: [0-9,])* (?=[0-9万千])[0-9万千](?= ?[年月日時分名人件社通世件箇か口億万千])");

    private SpacedOut() {
    }

    static Characters joined(Characters in) {
        var text = "\n" + in.text() + "\n";
        var matcher = APART.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var out = new Characters(in.length());
        var copied = 0;
        for (var line = 0; line + 1 < text.length(); line = text.indexOf('\n', line + 1)) {
            var end = text.indexOf('\n', line + 1);
            if (apart(text, line, end)) {
                matcher.region(line, end + 1);
                while (matcher.find()) {
                    out.copy(in, copied, matcher.start() - 1);
                    copied = matcher.end() - 1;
                    withoutBlanks(in, text, matcher.start() - 1, copied, out);
                }
            }
        }
        if (copied == 0) {
            return in;
        }
        out.copy(in, copied, in.length());
        return out;
    }

    private static void withoutBlanks(Characters in, String text, int from, int to, Characters out) {
        for (var at = from; at < to; at++) {
            if (text.charAt(at + 1) != ' ') {
                out.copy(in, at, at + 1);
            }
        }
    }

    /** Whether a letter stands alone between blanks or at the end of the line: few lines have to be looked at closely. */
    private static boolean apart(String text, int line, int end) {
        for (var at = text.indexOf(' ', line, end); at >= 0; at = text.indexOf(' ', at + 1, end)) {
            if (at + 2 <= end && (text.charAt(at + 2) == ' ' || at + 2 == end)) {
                return true;
            }
        }
        return false;
    }

}
