package io.incidentgraph.export.read;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** How much was exported. Read by the one who writes, watched by others. */
public final class Counts {

    private final Map<String, Long> nodes = new TreeMap<>();

    private final Map<String, Long> edges = new TreeMap<>();

    private volatile long rows;

    private volatile long expected;

    NodeRow count(NodeRow node) {
        nodes.merge(node.label(), 1L, Long::sum);
        another();
        return node;
    }

    EdgeRow count(EdgeRow edge) {
        edges.merge(edge.type(), 1L, Long::sum);
        another();
        return edge;
    }

    String count(String body) {
        nodes.merge("Record", 1L, Long::sum);
        another();
        return body;
    }

    private void another() {
        rows = rows + 1;
    }

    /** All rows; may be asked while others are counted. */
    public long rows() {
        return rows;
    }

    void expect(long more) {
        expected = more;
    }

    /** About how many rows there will be; 0 where nobody knows. */
    public long expected() {
        return expected;
    }

    /** Nodes by label. */
    public Map<String, Long> nodes() {
        return Collections.unmodifiableMap(nodes);
    }

    /** Relationships by type. */
    public Map<String, Long> edges() {
        return Collections.unmodifiableMap(edges);
    }

}
