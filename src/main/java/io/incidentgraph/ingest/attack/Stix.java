package io.incidentgraph.ingest.attack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** The properties that STIX objects have in common. */
final class Stix {

    private Stix() {
    }

    /** @throws IllegalArgumentException if there is no such text */
    static String text(JsonNode object, String name) {
        return optional(object, name).orElseThrow(() -> new IllegalArgumentException(
                "%s has no %s: every object of ATT&CK has one".formatted(object.path("id").asString("An object without an id"), name)));
    }

    static Optional<String> optional(JsonNode object, String name) {
        var value = object.path(name);
        return value.isString() && !value.stringValue().isBlank() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    static Instant instant(JsonNode object, String name) {
        return Instant.parse(text(object, name));
    }

    static List<String> texts(JsonNode object, String name) {
        var texts = new ArrayList<String>();
        object.path(name).forEach(item -> texts.add(item.asString("")));
        return texts;
    }

    static boolean isTrue(JsonNode object, String name) {
        return object.path(name).asBoolean(false);
    }

    /** The reference to the object's page in ATT&amp;CK, which has its id. */
    static Optional<JsonNode> attackReference(JsonNode object) {
        for (var reference : object.path("external_references")) {
            if (reference.path("source_name").asString("").startsWith("mitre-") && optional(reference, "external_id").isPresent()) {
                return Optional.of(reference);
            }
        }
        return Optional.empty();
    }

}
