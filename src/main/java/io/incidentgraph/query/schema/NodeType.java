package io.incidentgraph.query.schema;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A type of nodes.
 *
 * @param labels the labels that each of these nodes has
 * @param without labels that none of these nodes has
 * @param requirements the properties that a field computed by a resolver of its own needs, by the field's name
 */
public record NodeType(String name, String plural, String description, List<String> labels, List<String> without,
        SequencedMap<String, Property> properties, SequencedMap<String, Link> links,
        SequencedMap<String, List<String>> requirements, List<FulltextIndex> fulltext) implements Entity {

    /** The link to the broader concept, for types that form a hierarchy. */
    public Optional<Relationship> broader() {
        return links.values().stream()
                .filter(Relationship.class::isInstance).map(Relationship.class::cast)
                .filter(Relationship::hierarchy)
                .findFirst();
    }

}
