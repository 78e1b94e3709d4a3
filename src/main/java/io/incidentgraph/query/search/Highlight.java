package io.incidentgraph.query.search;

/** A place where a term was found, cut out of its text. */
public record Highlight(String before, String match, String after) {

    /** The value of a field of the GraphQL type. */
    public String property(String name) {
        return switch (name) {
            case "before" -> before;
            case "match" -> match;
            case "after" -> after;
            default -> throw new IllegalArgumentException("Highlight has no field " + name);
        };
    }

}
