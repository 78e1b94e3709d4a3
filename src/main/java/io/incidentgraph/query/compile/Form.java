package io.incidentgraph.query.compile;

/** How a statement gives the fields of an object. */
public enum Form {

    /** With their names, for people and for whoever asks for one by name. */
    MAPS,

    /**
     * One after the other, in the order of the shape. Names are neither made, sent nor looked up for each object, which for
     * many small objects is a third of the work.
     */
    LISTS

}
