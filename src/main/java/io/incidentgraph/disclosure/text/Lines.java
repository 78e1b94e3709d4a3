package io.incidentgraph.disclosure.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a text into its lines and tells headings and bullets by their looks. */
final class Lines {

    private static final int LONGEST_HEADING = 60;

    private static final Pattern NUMBERED = Pattern
            .compile("[■◆◇●▼▽□【<〈《≪]|第?[0-9]{1,2}(?:-[0-9]{1,2})?[.) 章節]|\\([0-9]{1,2}\\)|[\\u2460-\\u2473]|[IVX]{1,4}[.)]");

    private static final Pattern BULLET = Pattern.compile("[・•‣◦○*※+]|[-–—] |[ア-ン][.)]|\\([ア-ンa-z]\\)");

    private static final String ENDS_OF_SENTENCES = "。.!?、,;";

    private Lines() {
    }

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var blanks = 0;
        for (var start = 0; start < text.length();) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var span = trimmed(text, start, end);
            if (span.length() == 0) {
                blanks++;
            } else {
                lines.add(new Line(span, kind(text, span), blanks));
                blanks = 0;
            }
            start = end + 1;
        }
        return lines;
    }

    static Span trimmed(String text, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static Line.Kind kind(String text, Span span) {
        var matcher = BULLET.matcher(text).region(span.start(), span.end());
        if (matcher.lookingAt()) {
            return Line.Kind.BULLET;
        }
        var sentence = ENDS_OF_SENTENCES.indexOf(text.charAt(span.end() - 1)) >= 0;
        if (span.length() <= LONGEST_HEADING && !sentence && NUMBERED.matcher(text).region(span.start(), span.end()).lookingAt()) {
            return Line.Kind.HEADING;
        }
        return Line.Kind.TEXT;
    }

}
