package io.incidentgraph.export.read;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** How much was exported. Read by the one who writes, watched by others. */
public final class Counts {

    private final Map<String, Long> nodes = new TreeMap<>();

    private final Map<String, Long> edges = new TreeMap<>();

    private volatile long rows;

    private volatile long incidents;

    private volatile Expected expected = Expected.NOTHING;

    private volatile boolean watched;

    /** How much there will be; rows are estimated where a part of the graph is exported. */
    public record Expected(long incidents, long rows) {

        static final Expected NOTHING = new Expected(0, 0);

    }

    NodeRow count(NodeRow node) {
        nodes.merge(node.label(), 1L, Long::sum);
        if (Labels.INCIDENTS.contains(node.label())) {
            incidents = incidents + 1;
        }
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

    /** Incidents, near misses and false alarms; may be asked while others are counted. */
    public long incidents() {
        return incidents;
    }

    /** Says that somebody will ask how much there will be, which takes a look at the graph; to be said before it begins. */
    public void watch() {
        watched = true;
    }

    boolean isWatched() {
        return watched;
    }

    void expect(Expected more) {
        expected = more;
    }

    /** How much there will be; nothing where nobody knows. */
    public Expected expected() {
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
