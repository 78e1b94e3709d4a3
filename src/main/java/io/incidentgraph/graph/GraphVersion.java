package io.incidentgraph.graph;

/**
 * A state of the graph.
 *
 * @param epoch drawn when the graph was made
 * @param changes how often it was changed since
 */
public record GraphVersion(String epoch, long changes) {

    /** Whether what was read of this state, or while it was the state, is no older than the other one. */
    public boolean isNoOlderThan(GraphVersion other) {
        return epoch.equals(other.epoch) && changes >= other.changes;
    }

}
