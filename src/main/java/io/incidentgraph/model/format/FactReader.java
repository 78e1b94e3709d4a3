package io.incidentgraph.model.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.model.Edtf;
import io.incidentgraph.model.FactKey;
import io.incidentgraph.model.FactProperty;
import io.incidentgraph.model.FactType;
import io.incidentgraph.model.StatedFact;
import io.incidentgraph.model.Status;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the lists of facts of a record, and single facts by their parts. */
final class FactReader {

    /** What tells no fact from another, whatever its type. */
    private static final List<String> NO_PARTS = List.of("evidence", "status", "confidence", "includedIn");

    private final ObjectNode record;

    private final TargetReader targets;

    private final EvidenceReader evidence;

    FactReader(String incident, ObjectNode record, EvidenceReader evidence) {
        this.record = record;
        this.targets = new TargetReader(incident, record);
        this.evidence = evidence;
    }

    List<StatedFact> facts() {
        return collect(this::fact);
    }

    /** The same facts, each with the fragment by which a decision names it. */
    List<NamedFact> named() {
        return collect((type, item) -> new NamedFact(fact(type, item), fragment(type, item)));
    }

    private <T> List<T> collect(BiFunction<FactType, JsonNode, T> read) {
        var facts = new ArrayList<T>();
        for (var type : FactType.values()) {
            var list = record.path(type.list());
            if (list.isObject()) {
                facts.add(read.apply(type, list));
            }
            else if (list.isArray()) {
                list.forEach(item -> facts.add(read.apply(type, item)));
            }
        }
        return facts;
    }

    /** References to parties of the record become ids, as a decision has no parties of its own. */
    private ObjectNode fragment(FactType type, JsonNode item) {
        var parts = ((ObjectNode) item).deepCopy().without(NO_PARTS);
        for (var property : type.properties()) {
            if (!property.discriminates()) {
                parts.remove(property.name());
            }
            else if (property.kind() == FactProperty.Kind.PARTY && item.hasNonNull(property.name())) {
                parts.put(property.name(), targets.party(item.path(property.name()).stringValue()));
            }
        }
        return JsonNodeFactory.instance.objectNode().set(type.list(), parts);
    }

    /** The fact that a fragment such as {@code {causes: {cause: error.loss, party: SELF}}} names. */
    FactKey key(JsonNode fragment) {
        var entry = fragment.properties().iterator().next();
        var type = FactType.ofList(entry.getKey()).orElseThrow(() -> new IllegalArgumentException(
                "'%s' is no list of facts: name one such as causes, dataTypes or vendors".formatted(entry.getKey())));
        return fact(type, entry.getValue()).key();
    }

    private StatedFact fact(FactType type, JsonNode item) {
        var status = Json.text(item, "status").map(Status::valueOf).orElse(Status.ASSERTED);
        return new StatedFact(type, targets.target(type, item), status, item.path("confidence").doubleValue(1), properties(type, item),
                evidence.read(item.path("evidence")));
    }

    private Map<String, Object> properties(FactType type, JsonNode item) {
        var properties = new HashMap<String, Object>();
        for (var property : type.properties()) {
            var value = value(property, item.path(property.name()));
            if (value != null) {
                properties.put(property.name(), value);
            }
        }
        return properties;
    }

    private @Nullable Object value(FactProperty property, JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return property.fallback();
        }
        return switch (property.kind()) {
            case TEXT -> node.stringValue();
            case TEXTS -> texts(node);
            case TRUTH -> node.booleanValue();
            case WHOLE -> node.longValue();
            case DATE -> Edtf.parse(node.stringValue()).text();
            case PARTY -> targets.party(node.stringValue());
        };
    }

    private static @Nullable Object texts(JsonNode node) {
        var sorted = new TreeSet<String>();
        node.forEach(item -> sorted.add(item.stringValue()));
        return sorted.isEmpty() ? null : List.copyOf(sorted);
    }

}
