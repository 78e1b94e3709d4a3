package io.incidentgraph.disclosure.concept;

import io.incidentgraph.disclosure.text.Span;

/** Finds the round brackets around a position: what is listed within them is governed by what follows them. */
final class Brackets {

    private Brackets() {
    }

    /** The outermost brackets in a sentence that hold the mention, the brackets included; the mention itself where there are none. */
    static Span around(String text, Span sentence, Span mention) {
        var start = outermostOpening(text, sentence.start(), mention.start());
        if (start < 0) {
            return mention;
        }
        var depth = 0;
        for (var at = start; at < sentence.end(); at++) {
            depth += change(text.charAt(at));
            if (depth == 0) {
                return new Span(start, Math.max(at + 1, mention.end()));
            }
        }
        return new Span(start, sentence.end());
    }

    private static int outermostOpening(String text, int from, int to) {
        var depth = 0;
        var opening = -1;
        for (var at = from; at < to; at++) {
            var change = change(text.charAt(at));
            if (change > 0 && depth == 0) {
                opening = at;
            }
            depth = Math.max(0, depth + change);
        }
        return depth > 0 ? opening : -1;
    }

    private static int change(char character) {
        return character == '(' ? 1 : character == ')' ? -1 : 0;
    }

}
