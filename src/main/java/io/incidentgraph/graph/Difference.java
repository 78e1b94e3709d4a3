package io.incidentgraph.graph;

/**
 * Something that is stored otherwise than the records say.
 *
 * @param place the node, such as {@code Incident inc:sowel-2025}
 * @param what what is wrong there, with both values
 */
public record Difference(String place, String what) {

    static Difference of(String place, String what, Object... values) {
        return new Difference(place, what.formatted(values));
    }

    @Override
    public String toString() {
        return place + ": " + what;
    }

}
