package io.incidentgraph.graph;

/** What became of a record that was offered. */
public enum RecordOutcome {

    /** It is new, and so is its series. */
    ADDED,

    /** It is a new version of a series, or a further report, of which something was there before this run. */
    CHANGED,

    /** It was there already. */
    UNCHANGED,

    /** The very same record came before in this run. */
    DUPLICATE,

    /** Another version of the same snapshot series came before in this run; both are kept. */
    REPEATED;

    /** Whether it was stored now. */
    public boolean isNew() {
        return this == ADDED || this == CHANGED || this == REPEATED;
    }

}
