package io.incidentgraph.disclosure.party;

import java.util.Optional;
import java.util.Set;

import io.incidentgraph.disclosure.text.Span;

/** Names in Latin letters: capitalized words before an ending such as Inc. or Hospital. */
final class LatinNames {

    private static final int MOST_WORDS = 6;

    private static final Set<String> BETWEEN = Set.of("of", "and", "&", "for", "the");

    private static final Set<String> OPENING = Set.of("The", "At", "On", "In", "Our", "Your", "This", "We", "A", "An", "And", "Dear", "By", "From", "To", "Of", "For");

    private LatinNames() {
    }

    static Optional<Span> before(String text, Span ending) {
        var start = ending.start();
        for (var words = 0; words < MOST_WORDS; words++) {
            var wordEnd = end(text, start);
            var wordStart = start(text, wordEnd);
            var word = text.substring(wordStart, wordEnd);
            if (word.isEmpty() || !capital(word) && !BETWEEN.contains(word) || OPENING.contains(word)) {
                break;
            }
            start = wordStart;
        }
        while (start < ending.start() && !Character.isUpperCase(text.charAt(start))) {
            start = text.indexOf(' ', start) + 1;
        }
        var dot = ending.end() < text.length() && text.charAt(ending.end()) == '.' ? 1 : 0;
        return start < ending.start() && Character.isUpperCase(text.charAt(ending.start())) ? Optional.of(new Span(start, ending.end() + dot)) : Optional.empty();
    }

    /** Back over one blank and a comma before Inc. */
    private static int end(String text, int position) {
        var end = position;
        end -= end > 0 && text.charAt(end - 1) == ' ' ? 1 : 0;
        end -= end > 0 && end < position && text.charAt(end - 1) == ',' ? 1 : 0;
        return end == position ? position : end;
    }

    private static int start(String text, int end) {
        var start = end;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) && text.charAt(start - 1) < 0x250 || "&'-.".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.charAt(0)) && !word.endsWith(".");
    }

}
