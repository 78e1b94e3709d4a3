package io.incidentgraph.query.schema;

/**
 * A link along ids that a node or an edge keeps in a property of its own.
 *
 * @param property holds the id, or the list of ids, of the target
 */
public record Reference(String name, String property, String target, boolean many, String description) implements Link {

    @Override
    public Reference to(String member) {
        return new Reference(name, property, member, many, description);
    }

}
