package io.incidentgraph.query.schema;

/** A field that leads from a node or an edge to nodes. */
public sealed interface Link permits Relationship, Reference {

    String name();

    /** The name of the {@link Entity} it leads to. */
    String target();

    /** Whether the field is a list; otherwise it leads to one node or to none. */
    boolean many();

    String description();

    /** The same link, led to some of its targets only. */
    Link to(String member);

}
