package io.incidentgraph.disclosure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines that a page's width broke, and leaves out page numbers. */
final class PdfLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*(?:[-–—‐‑−ー]\\s*)?(?:\\d{1,4}|[0-9]{1,4})(?:\\s*[-–—‐‑−ー]|\\s*[//]\\s*[\\d0-9]{1,4}(?:\\s*ページ)?)?\\s*");

    private static final Pattern ENDS = Pattern.compile(".*[。..!!??::】〕]\\s*");

    private static final Pattern BEGINS_ANEW = Pattern.compile("\\s*(?:[・●○■□◆◇▼▽※*•‣-]|[((]?[\\d0-9一二三四五六七八九十①-⑳]{1,3}[..、))]|第[\\d0-9一二三四五六七八九十]+[章条項報]|【|\u3000).*");

    /** A line is full if it has at least this share of the longest one's characters. */
    private static final double FULL = 0.75;

    private PdfLines() {
    }

    static String joined(String text) {
        var lines = new ArrayList<String>();
        for (var page : text.split("\f")) {
            lines.addAll(page.lines().map(String::stripTrailing).filter(line -> !isPageNumber(line)).toList());
        }
        int longest = lines.stream().mapToInt(String::length).sorted().skip((long) (lines.size() * 0.9)).findFirst().orElse(0);
        return joined(lines, longest).strip() + "\n";
    }

    private static boolean isPageNumber(String line) {
        return !line.isBlank() && PAGE_NUMBER.matcher(line).matches();
    }

    private static String joined(List<String> lines, int longest) {
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean last = i + 1 == lines.size();
            text.append(line);
            if (last || !goesOn(line, lines.get(i + 1), longest)) {
                text.append('\n');
            } else if (isLatin(line.charAt(line.length() - 1)) && isLatin(lines.get(i + 1).charAt(0))) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static boolean goesOn(String line, String next, int longest) {
        return !line.isBlank() && !next.isBlank() && line.length() >= FULL * longest && !ENDS.matcher(line).matches() && !BEGINS_ANEW.matcher(next).matches();
    }

    private static boolean isLatin(char character) {
        return character < 0x250 && character > ' ';
    }

}
