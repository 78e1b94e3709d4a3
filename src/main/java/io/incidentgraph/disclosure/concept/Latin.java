package io.incidentgraph.disclosure.concept;

import io.incidentgraph.disclosure.text.Span;

/** Tells English mentions from Japanese ones. */
final class Latin {

    private Latin() {
    }

    /** Whether a span begins and ends with Latin letters and no Japanese character stands right beside it. */
    static boolean at(String text, Span span) {
        return letter(text, span.start()) && letter(text, span.end() - 1) && !japanese(text, span.start() - 1) && !japanese(text, span.end());
    }

    private static boolean letter(String text, int position) {
        var character = text.charAt(position);
        return character < '\u0250' && Character.isLetter(character);
    }

    private static boolean japanese(String text, int position) {
        return position >= 0 && position < text.length() && text.charAt(position) >= '\u3000';
    }

}
