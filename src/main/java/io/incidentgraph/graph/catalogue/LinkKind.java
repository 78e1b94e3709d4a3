package io.incidentgraph.graph.catalogue;

import java.util.Comparator;

/** A relationship type between two labels. */
public record LinkKind(String label, String type, String target) implements Comparable<LinkKind> {

    private static final Comparator<LinkKind> ORDER = Comparator.comparing(LinkKind::type).thenComparing(LinkKind::label).thenComparing(LinkKind::target);

    @Override
    public int compareTo(LinkKind other) {
        return ORDER.compare(this, other);
    }

}
