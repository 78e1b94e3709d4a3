package io.incidentgraph.query.pattern;

import java.util.Optional;

import io.incidentgraph.query.schema.EdgeType;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.Fields;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PropertyContainer;
import org.neo4j.cypherdsl.core.Relationship;

/**
 * A node in a statement, and the relationship by which it was reached.
 *
 * @param edge empty where no relationship led to the node
 * @param edgeType empty where the relationship has no properties that can be asked for
 */
public record Row(Entity entity, Node node, Optional<Relationship> edge, Optional<EdgeType> edgeType) {

    static Row of(Entity entity, Node node) {
        return new Row(entity, node, Optional.empty(), Optional.empty());
    }

    /** The node or the relationship as a holder of properties. */
    public PropertyContainer container(Side side) {
        return switch (side) {
            case NODE -> node;
            case EDGE -> edge.orElseThrow();
        };
    }

    /** What can be asked of the node or of the relationship. */
    public Fields fields(Side side) {
        return switch (side) {
            case NODE -> entity;
            case EDGE -> edgeType.orElseThrow();
        };
    }

    /** The same row, seen as one of the members of its group. */
    public Row as(Entity member) {
        return new Row(member, node, edge, edgeType);
    }

}
