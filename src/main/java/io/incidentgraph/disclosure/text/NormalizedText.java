package io.incidentgraph.disclosure.text;

import io.incidentgraph.model.TextRange;

/**
 * A text in one spelling: NFKC, no blanks within numbers and dates, years of an era as western ones. Every character knows
 * which code points of the original it stands for.
 */
public final class NormalizedText {

    private final String original;

    private final String text;

    private final String folded;

    private final int[] starts;

    private final int[] ends;

    private final CodePoints codePoints;

    NormalizedText(String original, Characters characters) {
        this.original = original;
        this.text = characters.text();
        this.folded = Folding.fold(text);
        this.starts = characters.starts();
        this.ends = characters.ends();
        this.codePoints = CodePoints.of(original);
    }

    public static NormalizedText of(String original) {
        return new NormalizedText(original, Normalization.of(original));
    }

    public String original() {
        return original;
    }

    public String text() {
        return text;
    }

    /** The normalized text in lower case, of the same length. */
    public String folded() {
        return folded;
    }

    public int length() {
        return text.length();
    }

    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The code points of the original text that a span of the normalized one stands for. */
    public TextRange range(Span span) {
        if (span.length() == 0) {
            var at = span.start() < starts.length ? starts[span.start()] : codePoints.count();
            return new TextRange(at, at);
        }
        return new TextRange(starts[span.start()], ends[span.end() - 1]);
    }

    /** The original words in a range. */
    public String quote(TextRange range) {
        return original.substring(codePoints.index(range.start()), codePoints.index(range.end()));
    }

}
