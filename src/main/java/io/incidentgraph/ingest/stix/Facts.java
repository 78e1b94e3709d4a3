package io.incidentgraph.ingest.stix;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The lists of facts of a record. What is stated twice stands once, and as asserted if one of the two asserts it. */
final class Facts {

    private final Map<String, Map<String, ObjectNode>> lists = new TreeMap<>();

    private @Nullable ObjectNode event;

    static ObjectNode item() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * @param key what tells this fact from the others of its list
     * @param statement the relationship that states it, for its confidence; a missing node if there is none
     */
    void add(String list, String key, ObjectNode item, JsonNode statement) {
        var confidence = statement.path("confidence");
        if (confidence.isIntegralNumber() && confidence.intValue() >= 0 && confidence.intValue() <= 100) {
            item.put("confidence", confidence.intValue() / 100.0);
        }
        lists.computeIfAbsent(list, _ -> new TreeMap<>()).merge(key, item, Facts::stronger);
    }

    private static ObjectNode stronger(ObjectNode one, ObjectNode other) {
        boolean sure = !one.has("status");
        if (sure != !other.has("status")) {
            return sure ? one : other;
        }
        return confidence(one) >= confidence(other) ? one : other;
    }

    private static double confidence(ObjectNode item) {
        return item.path("confidence").asDouble(1);
    }

    /** The event that the incident is a part of; of several the first by id, since an incident is a part of one. */
    void event(ObjectNode item) {
        if (event == null || item.path("id").asString().compareTo(event.path("id").asString()) < 0) {
            event = item;
        }
    }

    void write(ObjectNode record) {
        if (event != null) {
            record.set("event", event);
        }
        lists.forEach((list, items) -> record.putArray(list).addAll(items.values()));
    }

}
