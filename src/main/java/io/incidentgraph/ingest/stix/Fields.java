package io.incidentgraph.ingest.stix;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** What STIX objects have in common. */
final class Fields {

    static final Pattern ID = Pattern.compile("[a-z0-9-]{1,100}--[0-9a-fA-F-]{36}");

    /** Whoever made or marked an object says nothing about the others that he made or marked. */
    private static final Set<String> WITHOUT_CONSEQUENCE = Set.of("created_by_ref", "object_marking_refs", "marking_ref");

    private Fields() {
    }

    static Optional<String> text(JsonNode object, String name) {
        var value = object.path(name);
        return value.isString() && !value.stringValue().isBlank() ? Optional.of(value.stringValue().strip()) : Optional.empty();
    }

    static String required(JsonNode object, String name) {
        return text(object, name).orElseThrow(() -> new IllegalArgumentException(
                "%s has no %s: STIX requires it".formatted(text(object, "id").orElse("An object without an id"), name)));
    }

    static String id(JsonNode object) {
        var id = required(object, "id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'%s' is no id of STIX: write the type, -- and a UUID".formatted(shortened(id, 200)));
        }
        return id;
    }

    static String type(JsonNode object) {
        return text(object, "type").orElse("");
    }

    /** When the object was changed last; those that cannot be changed have only the day of their making. */
    static Instant modified(JsonNode object) {
        var text = text(object, "modified").or(() -> text(object, "created")).orElseThrow(() -> new IllegalArgumentException(
                "%s has no modified: STIX requires it".formatted(required(object, "id"))));
        try {
            return Instant.parse(text);
        }
        catch (DateTimeException e) {
            throw new IllegalArgumentException("%s: modified is '%s': write a time such as 2025-04-15T19:58:01.218Z".formatted(
                    required(object, "id"), shortened(text, 100)), e);
        }
    }

    static List<String> texts(JsonNode object, String name) {
        var texts = new ArrayList<String>();
        for (var item : object.path(name)) {
            if (item.isString() && !item.stringValue().isBlank()) {
                texts.add(item.stringValue());
            }
        }
        return texts;
    }

    static boolean isRevoked(JsonNode object) {
        return object.path("revoked").asBoolean(false);
    }

    /** The ids that an object refers to, wherever in it they stand. */
    static Set<String> references(JsonNode object) {
        var references = new TreeSet<String>();
        collect(object, "", true, references);
        return references;
    }

    /** Those of its references by whose objects what this one says changes. */
    static List<String> consequential(JsonNode object) {
        var references = new TreeSet<String>();
        collect(object, "", false, references);
        return List.copyOf(references);
    }

    private static void collect(JsonNode node, String name, boolean all, Set<String> references) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(entry.getValue(), entry.getKey(), all, references));
        }
        else if (node.isArray()) {
            node.forEach(item -> collect(item, name, all, references));
        }
        else if (node.isString() && (name.endsWith("_ref") || name.endsWith("_refs")) && (all || !WITHOUT_CONSEQUENCE.contains(name))
                && ID.matcher(node.stringValue()).matches()) {
            references.add(node.stringValue());
        }
    }

    static String shortened(String text, int length) {
        return text.codePointCount(0, text.length()) <= length ? text : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }

}
