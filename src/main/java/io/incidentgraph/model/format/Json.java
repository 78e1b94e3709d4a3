package io.incidentgraph.model.format;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** Text fields that the schema lets be absent or null. */
final class Json {

    private Json() {
    }

    static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(orNull(node, name));
    }

    static @Nullable String orNull(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() ? value.stringValue() : null;
    }

}
