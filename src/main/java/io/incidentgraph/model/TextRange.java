package io.incidentgraph.model;

import java.util.regex.Pattern;

/** A range of a document's original text in Unicode code points, end exclusive, written as RFC 5147 does: {@code #char=0,2011}. */
public record TextRange(int start, int end) {

    private static final Pattern FORM = Pattern.compile("#char=(\\d{1,9}),(\\d{1,9})");

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("'#char=%d,%d' is no range: the end must not lie before the start".formatted(start, end));
        }
    }

    /** @throws IllegalArgumentException if the text is not of the form {@code #char=start,end} */
    public static TextRange parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'%s' is no range: write #char=start,end".formatted(text));
        }
        return new TextRange(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return "#char=" + start + "," + end;
    }

}
