package io.incidentgraph.query.pattern;

/** The two things of which a link's row consists. */
public enum Side {

    /** The node that the link leads to. */
    NODE,

    /** The relationship that leads there. */
    EDGE

}
