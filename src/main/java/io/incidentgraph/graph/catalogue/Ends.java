package io.incidentgraph.graph.catalogue;

import java.util.Comparator;

/** The ids of the two nodes of a link. */
public record Ends(String from, String to) implements Comparable<Ends> {

    private static final Comparator<Ends> ORDER = Comparator.comparing(Ends::from).thenComparing(Ends::to);

    @Override
    public int compareTo(Ends other) {
        return ORDER.compare(this, other);
    }

}
