package io.incidentgraph.query;

import io.incidentgraph.query.QueryRefusedException.Code;

/** Counts the nodes of one answer, up to the limit. */
public final class NodeCount {

    private final int limit;
    private int nodes;

    public NodeCount(int limit) {
        this.limit = limit;
    }

    /** @throws QueryRefusedException if it is one too many */
    public void another() {
        if (++nodes > limit) {
            throw new QueryRefusedException(Code.TOO_MANY_NODES, ("The answer has more than %,d nodes, which is the limit. "
                    + "Ask for fewer with where, limit or first.").formatted(limit));
        }
    }

}
