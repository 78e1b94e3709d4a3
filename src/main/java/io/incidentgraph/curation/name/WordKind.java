package io.incidentgraph.curation.name;

/** What a word in an organization's name tells of it. */
public enum WordKind {

    /** Tells it from others. */
    PLAIN,

    /** The part of a federal country in which it is: tells it from others, but many bodies have it in their names. */
    PLACE,

    /** What kind of body it is. */
    KIND,

    /** That it belongs to a city, a county or a state, which bodies of one place may leave out. */
    AREA,

    /** Makes little difference. */
    MINOR,

    /** The country in which it is. */
    COUNTRY,

    /** Where it is, written behind the name. */
    LOCATION,

    /** The form of the company, and words that tell nothing. */
    SILENT

}
