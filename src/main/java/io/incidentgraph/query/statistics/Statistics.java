package io.incidentgraph.query.statistics;

import java.util.List;

/**
 * What the database knows of its own size; may be a little old. Estimates decide how a statement begins, never what it answers.
 * Nothing here fails: what cannot be found out in time is taken to be large.
 */
public interface Statistics {

    /** The nodes with a label, from the count store. */
    long nodes(String label);

    /** The relationships of a type, from the count store. */
    long relationships(String type);

    /**
     * How many relationships of a type a node has, on average over the relationships: what is to be expected of a node that was
     * reached by one of them. From a sample.
     *
     * @param outgoing whether the relationships start at these nodes
     */
    double degree(String type, boolean outgoing);

    /**
     * The relationships of a type at the nodes whose property has a value; counted up to a bound, then estimated. Without an
     * index over the property: all relationships of the type.
     *
     * @param value as the database holds it; of a collection, each of its values counts
     * @param outgoing whether the relationships start at these nodes
     */
    long linked(String label, String property, Object value, String type, boolean outgoing);

    /**
     * As {@link #linked}, at the nodes whose property has the value and all that are below them in a hierarchy.
     *
     * @param broader the type of the relationships of the hierarchy
     * @param up whether these start at the narrower node
     */
    long linkedWithin(String label, String property, Object value, String broader, boolean up, String type, boolean outgoing);

    /**
     * The relationships of a type whose own property has a value; counted up to a bound, then estimated. Without an index over
     * the property: all relationships of the type.
     *
     * @param value as the database holds it; of a collection, each of its values counts
     */
    long relationshipsWith(String type, String property, Object value);

    /** Whether there is a range index, or a unique constraint, over exactly these properties of the label, in this order. */
    boolean indexed(String label, List<String> properties);

    /** Whether there is a range index over exactly this property of the relationships of a type. */
    boolean relationshipIndexed(String type, String property);

}
