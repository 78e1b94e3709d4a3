package io.incidentgraph.disclosure.concept;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Sentence;
import io.incidentgraph.disclosure.text.Span;

/** Tells the items of lists of measures: マルウェアの検知 under 再発防止 is nothing that happened. */
final class Measures {

    private static final int FARTHEST = 25;

    private static final int LONGEST_HEADING = 40;

    private Measures() {
    }

    /** Whether a span stands in an item, not a whole sentence, below a heading that announces measures. */
    static boolean lists(AnnotatedText text, Span span) {
        var sentence = text.sentenceAt(span.start());
        if (sentence == null || complete(text, sentence)) {
            return false;
        }
        for (var number = sentence.number() - 1; number >= Math.max(0, sentence.number() - FARTHEST); number--) {
            var above = text.sentences().get(number);
            if (above.span().length() <= LONGEST_HEADING && !complete(text, above)) {
                var hits = text.hits("measures-heading", above.span());
                if (!hits.isEmpty()) {
                    return hits.getFirst().value().equals("measures");
                }
            }
        }
        return false;
    }

    private static boolean complete(AnnotatedText text, Sentence sentence) {
        var last = text.text().charAt(sentence.span().end() - 1);
        return last == '。' || last == '.' || last == '!' || last == '?';
    }

}
