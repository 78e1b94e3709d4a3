package io.incidentgraph.disclosure.annotation;

import io.incidentgraph.disclosure.text.Span;

/** Latin words and numbers must not be parts of longer ones: {@code to} is not in {@code tokyo}. */
final class WordBounds {

    private WordBounds() {
    }

    static boolean respected(String text, Span span) {
        return bound(text, span.start() - 1, span.start()) && bound(text, span.end() - 1, span.end());
    }

    private static boolean bound(String text, int before, int after) {
        if (before < 0 || after >= text.length()) {
            return true;
        }
        return !(letter(text.charAt(before)) && letter(text.charAt(after)) || digit(text.charAt(before)) && digit(text.charAt(after)));
    }

    private static boolean letter(char character) {
        return character >= 'a' && character <= 'z' || character >= '\u00e0' && character <= '\u00ff';
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }

}
