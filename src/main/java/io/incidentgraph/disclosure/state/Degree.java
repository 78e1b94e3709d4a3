package io.incidentgraph.disclosure.state;

/** The record format's scale for what may have been done with data, from the weakest statement to the strongest. */
enum Degree {
    NONE, NO_EVIDENCE, POSSIBLE, CONFIRMED
}
