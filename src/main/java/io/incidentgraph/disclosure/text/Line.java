package io.incidentgraph.disclosure.text;

/**
 * A line that is not blank, without the white space around it.
 *
 * @param kind what it is by its looks
 * @param blanksBefore how many blank lines stand before it
 */
public record Line(Span span, Kind kind, int blanksBefore) {

    /** HEADING: short, numbered or marked, no sentence; BULLET: an item of a list; TEXT: anything else. */
    public enum Kind {
        HEADING, BULLET, TEXT
    }

}
