package io.incidentgraph.query.schema;

import java.util.Optional;

/**
 * A link along a relationship of the graph.
 *
 * @param outgoing whether it is followed from its start to its end
 * @param properties the name of its {@link EdgeType}, if it has properties that can be asked for
 * @param hierarchy whether it leads to the broader concept
 */
public record Relationship(String name, String type, boolean outgoing, String target, boolean many,
        Optional<String> properties, boolean hierarchy, String description) implements Link {

    @Override
    public Relationship to(String member) {
        return new Relationship(name, type, outgoing, member, many, properties, hierarchy, description);
    }

}
