package io.incidentgraph.query.schema;

import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/** What nodes and edges have in common: a name, properties of their own, and links that lead to nodes. */
public interface Fields {

    String name();

    SequencedMap<String, Property> properties();

    SequencedMap<String, Link> links();

    /** @throws IllegalArgumentException if there is none of that name */
    default Property property(String name) {
        return found(properties().get(name), name);
    }

    /** @throws IllegalArgumentException if there is none of that name */
    default Link link(String name) {
        return found(links().get(name), name);
    }

    private <T> T found(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name() + " has no field " + name);
        }
        return value;
    }

}
