package io.incidentgraph.disclosure.text;

/** Removes the blanks that typesetting leaves in {@code 令和6 年 11 月}, {@code 2 6条}, {@code 2, 317 名} and {@code VPN 装置}. */
final class Blanks {

    private static final String UNITS_OF_SINGLE_DIGITS = "年月日時分条項名人件";

    private static final String UNITS = UNITS_OF_SINGLE_DIGITS + "秒号台社円度回万億千百箇か店校団世通枚";

    private static final String MYRIADS = "億万千百";

    private static final int LONGEST = 2;

    private Blanks() {
    }

    static Characters withoutInNumbers(Characters in) {
        var text = in.text();
        var out = new Characters(text.length());
        var copied = 0;
        for (var at = text.indexOf(' '); at >= 0;) {
            var end = at + 1;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            if (within(text, at, end)) {
                out.copy(in, copied, at);
                copied = end;
            }
            at = text.indexOf(' ', end);
        }
        out.copy(in, copied, text.length());
        return out;
    }

    private static boolean within(String text, int start, int end) {
        if (end - start > LONGEST || start == 0 || end == text.length()) {
            return false;
        }
        var before = text.charAt(start - 1);
        var after = text.charAt(end);
        if (digit(before) && digit(after)) {
            return singleDigits(text, start, end);
        }
        if (before == ',' && digit(after)) {
            return groups(text, start, end);
        }
        if (MYRIADS.indexOf(before) >= 0 && UNITS.indexOf(after) >= 0) {
            return true;
        }
        return western(before) && japanese(after) && !numbersALine(text, start, after) || japanese(before) && western(after);
    }

    /** Two columns of a table are not one number: only single digits before a unit are joined. */
    private static boolean singleDigits(String text, int start, int end) {
        var alone = start < 2 || !digit(text.charAt(start - 2));
        var unit = end + 1;
        while (unit < text.length() && text.charAt(unit) == ' ') {
            unit++;
        }
        return alone && unit < text.length() && UNITS_OF_SINGLE_DIGITS.indexOf(text.charAt(unit)) >= 0;
    }

    /** 2, 317 名: the thousands of one number. */
    private static boolean groups(String text, int start, int end) {
        var unit = end;
        while (unit < text.length() && digit(text.charAt(unit))) {
            unit++;
        }
        var three = unit - end == 3 && start >= 2 && digit(text.charAt(start - 2));
        while (unit < text.length() && text.charAt(unit) == ' ') {
            unit++;
        }
        return three && unit < text.length() && japanese(text.charAt(unit));
    }

    /** 1 概要: the number of a heading, not a number of something. */
    private static boolean numbersALine(String text, int end, char after) {
        var start = end;
        while (start > 0 && digit(text.charAt(start - 1))) {
            start--;
        }
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        return (start == 0 || text.charAt(start - 1) == '\n') && UNITS.indexOf(after) < 0;
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean western(char character) {
        return digit(character) || character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    private static boolean japanese(char character) {
        return character >= '\u3041' && character <= '\u30fe' || character >= '\u4e00' && character <= '\u9fff';
    }

}
