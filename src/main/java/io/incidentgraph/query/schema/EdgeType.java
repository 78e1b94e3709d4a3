package io.incidentgraph.query.schema;

import java.util.Optional;
import java.util.SequencedMap;

/** The properties of a relationship; its links follow ids that the relationship keeps, to evidence above all. */
public record EdgeType(String name, String description, SequencedMap<String, Property> properties,
        SequencedMap<String, Link> links) implements Fields {

    public Optional<Property> id() {
        return Optional.ofNullable(properties.get("id"));
    }

}
