package io.incidentgraph.query.compile;

/** Keys in the maps of an answer that no field can have, since no GraphQL name begins so. */
public final class Keys {

    /** The type of a node that can be one of several. */
    public static final String TYPE = "@type";

    /** The id of a node, for the sake of the order. */
    static final String ID = "@id";

    /** The id of an edge, likewise. */
    static final String EDGE_ID = "@edge";

    /** The cursor of an edge, for the sake of the page. */
    public static final String CURSOR = "@cursor";

    /** The edges that are read for the sake of the page only. */
    static final String EDGES = "@edges";

    private Keys() {
    }

    /** The key of a property that was not asked for, but is needed to resolve a field that was. */
    public static String required(String property) {
        return "@" + property;
    }

}
