package io.incidentgraph.disclosure.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A normalized text with its tokens, lines and sentences, each found by position. */
public final class AnalysedText {

    private final NormalizedText normalized;

    private final Tokens tokens;

    private final Ordered<Line> lines;

    private final Ordered<Sentence> sentences;

    private final List<List<Span>> clauses;

    private AnalysedText(NormalizedText normalized) {
        this.normalized = normalized;
        this.tokens = Morphology.tokens(normalized.text());
        this.lines = Ordered.of(Lines.of(normalized.text()), Line::span);
        this.sentences = Ordered.of(Sentences.of(normalized.text(), lines.all()), Sentence::span);
        this.clauses = sentences.all().stream().map(sentence -> Clauses.of(normalized.text(), tokens, sentence)).toList();
    }

    public static AnalysedText of(String original) {
        return new AnalysedText(NormalizedText.of(original));
    }

    public NormalizedText normalized() {
        return normalized;
    }

    public Tokens tokens() {
        return tokens;
    }

    public List<Line> lines() {
        return lines.all();
    }

    public List<Sentence> sentences() {
        return sentences.all();
    }

    /** The sentences that lie wholly in a span. */
    public List<Sentence> sentences(Span span) {
        return sentences.within(span);
    }

    /** The clauses of a sentence in their order, without gaps. */
    public List<Span> clauses(Sentence sentence) {
        return clauses.get(sentence.number());
    }

    /** The line that covers a position; null between lines. */
    public @Nullable Line lineAt(int position) {
        return lines.at(position);
    }

    /** The sentence that covers a position; null between sentences. */
    public @Nullable Sentence sentenceAt(int position) {
        return sentences.at(position);
    }

}
