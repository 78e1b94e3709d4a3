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

    /** Whether a letter stands alone between blanks or at the end of a line anywhere. */
    private static boolean apart(String text) {
        for (var at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (at + 2 < text.length() && (text.charAt(at + 2) == ' ' || text.charAt(at + 2) == '\n')) {
                return true;
            }
        }
        return false;
    }

    static Characters joined(Characters in) {
        var text = "\n" + in.text() + "\n";
        if (!apart(text)) {
            return in;
        }
        var matcher = APART.matcher(text);
        if (!matcher.find()) {
            return in;
        }
        var out = new Characters(in.length());
        var copied = 0;
        do {
            var end = matcher.end() - 1;
            out.copy(in, copied, matcher.start() - 1);
            for (var at = matcher.start() - 1; at < end; at++) {
                if (text.charAt(at + 1) != ' ') {
                    out.copy(in, at, at + 1);
                }
            }
            copied = end;
        } while (matcher.find());
        out.copy(in, copied, in.length());
        return out;
    }

}
