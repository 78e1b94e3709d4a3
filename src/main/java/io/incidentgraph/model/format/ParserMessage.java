package io.incidentgraph.model.format;

import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;

/** What a parser of JSON or YAML has against a text, in words for who wrote the text. */
public final class ParserMessage {

    /** What only programmers understand; the source of a marker may name an array and its length in brackets of their own. */
    private static final Pattern INTERNALS = Pattern.compile(" ?\\(start marker at \\[.*]\\)|, from `[^`]*`");

    private ParserMessage() {
    }

    /** The message without the place, which {@link JacksonException#getLocation()} has. */
    public static String of(JacksonException fault) {
        return INTERNALS.matcher(String.valueOf(fault.getOriginalMessage())).replaceAll("");
    }

}
