package io.incidentgraph.model;

/** How a source states a fact. What it does not state has no status and no edge. */
public enum Status {

    /** It happened. */
    ASSERTED,
    /** It cannot be ruled out. */
    POSSIBLE,
    /** It did not happen. */
    DENIED

}
