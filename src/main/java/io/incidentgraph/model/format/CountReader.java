package io.incidentgraph.model.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.Target;
import io.incidentgraph.model.TargetKind;

import tools.jackson.databind.JsonNode;

/** Reads stated numbers. A count's id is the hash of the incident and of everything that tells it from another count. */
final class CountReader {

    private final String incident;

    private final Map<String, String> refs = new HashMap<>();

    CountReader(String incident, JsonNode counts) {
        this.incident = incident;
        for (var count : counts) {
            Json.text(count, "ref").ifPresent(ref -> refs.put(ref, id(attributes(count))));
        }
    }

    Target target(JsonNode item) {
        var attributes = attributes(item);
        var id = id(attributes);
        Json.text(item, "includedIn").ifPresent(ref -> attributes.put("includedIn", included(ref)));
        return new Target(TargetKind.COUNT, id, attributes);
    }

    private String included(String ref) {
        var id = refs.get(ref);
        if (id == null) {
            throw new IllegalArgumentException("A count is includedIn '%s', which no count of the record has as its ref".formatted(ref));
        }
        return id;
    }

    private String id(Map<String, Object> attributes) {
        return "count:" + Hashes.hex("count", incident, new TreeMap<>(attributes).toString());
    }

    private static Map<String, Object> attributes(JsonNode item) {
        var attributes = new HashMap<String, Object>();
        for (var name : List.of("role", "unit", "currency", "of")) {
            Json.text(item, name).ifPresent(text -> attributes.put(name, text));
        }
        for (var name : List.of("approximate", "cumulative")) {
            attributes.put(name, item.path(name).booleanValue(false));
        }
        for (var bound : List.of("min", "max")) {
            var value = item.has(bound) ? item.path(bound) : item.path("value");
            if (value.isIntegralNumber()) {
                attributes.put(bound, value.longValue());
            }
        }
        var subjects = new ArrayList<String>();
        item.path("subjects").forEach(subject -> subjects.add(subject.stringValue()));
        if (!subjects.isEmpty()) {
            attributes.put("subjects", subjects.stream().distinct().sorted().toList());
        }
        return attributes;
    }

}
