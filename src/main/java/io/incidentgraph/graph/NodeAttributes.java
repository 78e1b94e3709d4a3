package io.incidentgraph.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.graph.projection.NodeStatement;
import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.NameKey;

/**
 * The attributes of a shared node as a union of what records say about it. Adding is commutative, associative and
 * idempotent: the value of the newest record holds, of two as new the longer, then the first in code point order; so that a
 * statement can be added to a stored node without reading the others.
 */
final class NodeAttributes {

    private static final String STATED_ON = "statedOn";

    private static final Comparator<Dated> BEST = Comparator
            .comparing(Dated::asOf, Comparator.nullsFirst(Comparator.<Edtf>naturalOrder()))
            .thenComparing(dated -> dated.value().toString().length())
            .thenComparing(Comparator.comparing((Dated dated) -> dated.value().toString()).reversed());

    private record Dated(Object value, @Nullable Edtf asOf) {
    }

    private final String label;

    private final Map<String, Dated> values = new TreeMap<>();

    private final TreeSet<String> names = new TreeSet<>();

    NodeAttributes(String label) {
        this.label = label;
    }

    /** What a stored node says; nothing if there is none. */
    static NodeAttributes ofStored(String label, Map<String, Object> properties) {
        var attributes = new NodeAttributes(label);
        var dates = new HashMap<String, Edtf>();
        for (var entry : texts(properties.get(STATED_ON))) {
            int end = entry.indexOf('=');
            dates.put(entry.substring(0, end), Edtf.parse(entry.substring(end + 1)));
        }
        properties.forEach((name, value) -> {
            if (!Derived.NAMES.contains(name)) {
                attributes.values.put(name, new Dated(value, dates.get(name)));
            }
        });
        attributes.names.addAll(texts(properties.get("aliases")));
        attributes.names.addAll(texts(properties.get("name")));
        return attributes;
    }

    void add(NodeStatement statement) {
        statement.attributes().forEach((name, value) -> values.merge(name, new Dated(value, statement.asOf()),
                (one, other) -> BEST.compare(one, other) >= 0 ? one : other));
        names.addAll(texts(statement.attributes().get("name")));
    }

    /** The properties of the node but its id. */
    Map<String, Object> properties() {
        var properties = new TreeMap<String, Object>();
        values.forEach((name, dated) -> properties.put(name, dated.value()));
        if (label.equals("Organization")) {
            Derived.organization(properties, names);
        }
        else if (label.equals("Passage")) {
            properties.remove(Derived.DOCUMENT);
        }
        else if (label.equals("Malware") && properties.get("name") instanceof String name) {
            properties.put("nameKey", NameKey.of(name));
        }
        var dates = values.entrySet().stream().filter(entry -> properties.containsKey(entry.getKey()) && entry.getValue().asOf() != null)
                .map(entry -> entry.getKey() + "=" + entry.getValue().asOf()).toList();
        if (!dates.isEmpty()) {
            properties.put(STATED_ON, dates);
        }
        return properties;
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(Objects::toString).toList();
            default -> List.of(value.toString());
        };
    }

    /** Properties that follow from others. */
    private static final class Derived {

        /** Where a passage stands: an edge of the graph and no property. */
        static final String DOCUMENT = "document";

        static final List<String> NAMES = List.of("id", STATED_ON, "aliases", "nameKey", "nameSort");

        static void organization(Map<String, Object> properties, TreeSet<String> names) {
            var name = properties.get("name");
            if (name != null) {
                properties.put("nameKey", NameKey.of(name.toString()));
                properties.put("nameSort", SortKeys.of(name.toString()));
                properties.put("anonymous", false);
                properties.put("aliases", names.stream().filter(alias -> !alias.equals(name)).toList());
            }
        }

    }

}
