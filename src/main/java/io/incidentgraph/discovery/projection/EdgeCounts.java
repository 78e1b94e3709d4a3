package io.incidentgraph.discovery.projection;

import java.util.Map;
import java.util.TreeMap;

/** How many edges of each type the incidents have: what the database knows of itself without looking. */
final class EdgeCounts {

    private final int[] counts = new int[FactKind.values().length];

    void add(int[] row, int times) {
        for (int at = 0; at < row.length; at += 1 + FactKind.at(Head.kind(row[at])).words()) {
            counts[Head.kind(row[at])] += times;
        }
    }

    /** By type in the graph. */
    Map<String, Long> byType() {
        var byType = new TreeMap<String, Long>();
        for (FactKind kind : FactKind.values()) {
            kind.type().ifPresent(type -> byType.merge(type, (long) counts[kind.ordinal()], Long::sum));
        }
        return byType;
    }

}
