package io.incidentgraph.query.search;

/** A place where a term was found, cut out of its text. */
public record Highlight(String before, String match, String after) {
}
