package io.incidentgraph.disclosure.annotation;

/** Latin words and numbers must not be parts of longer ones: {@code to} is not in {@code tokyo}. */
final class WordBounds {

    private WordBounds() {
    }

    static boolean respected(String text, int start, int end) {
        return bound(text, start - 1, start) && bound(text, end - 1, end);
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
