package io.incidentgraph.export;

import io.incidentgraph.export.read.Counts;
import io.incidentgraph.graph.GraphVersion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of an export.
 *
 * @param before the state of the graph when it began
 * @param after the state of the graph when it ended
 * @param contentHash of the graph when it began; null where nobody wanted it
 * @param sources how many of the exported records are of which kind of source; empty where nobody wanted it
 * @param bytes of the payload
 * @param sha256 of the payload, in hexadecimal digits
 */
public record Exported(GraphVersion before, GraphVersion after, @Nullable String contentHash, Map<String, Long> sources, Counts counts, long bytes, String sha256) {

    /** Whether the graph was changed meanwhile, so that the payload may hold more than one state of it. */
    public boolean changed() {
        return !before.equals(after);
    }

}
