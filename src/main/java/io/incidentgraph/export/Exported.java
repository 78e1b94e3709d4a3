package io.incidentgraph.export;

import io.incidentgraph.export.read.Counts;
import io.incidentgraph.graph.GraphVersion;

/**
 * What became of an export.
 *
 * @param before the state of the graph when it began
 * @param after the state of the graph when it ended
 * @param bytes of the payload
 * @param sha256 of the payload, in hexadecimal digits
 */
public record Exported(GraphVersion before, GraphVersion after, Counts counts, long bytes, String sha256) {

    /** Whether the graph was changed meanwhile, so that the payload may hold more than one state of it. */
    public boolean changed() {
        return !before.equals(after);
    }

}
