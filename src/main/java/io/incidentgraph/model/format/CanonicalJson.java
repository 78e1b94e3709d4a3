package io.incidentgraph.model.format;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One form for equal content: keys in the order of their code units, no insignificant blanks, text in NFC. */
final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Set<String> DATES = Set.of("occurred", "detected", "contained", "disclosed", "exposureWindow", "publishedOn", "modified", "on");

    private CanonicalJson() {
    }

    static String write(JsonNode canonical) {
        return MAPPER.writeValueAsString(canonical);
    }

    static JsonNode of(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> of(object);
            case ArrayNode array -> of(array);
            case JsonNode text when text.isString() -> NODES.stringNode(nfc(text.stringValue()));
            case JsonNode number when number.isIntegralNumber() -> NODES.numberNode(number.bigIntegerValue());
            case JsonNode number when number.isNumber() -> decimal(number);
            default -> node;
        };
    }

    private static JsonNode decimal(JsonNode number) {
        double value = number.doubleValue();
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? NODES.numberNode((long) value) : NODES.numberNode(value);
    }

    private static ObjectNode of(ObjectNode object) {
        var sorted = new TreeMap<String, JsonNode>();
        object.properties().forEach(entry -> sorted.put(nfc(entry.getKey()), DATES.contains(entry.getKey()) ? date(entry.getValue()) : of(entry.getValue())));
        return NODES.objectNode().setAll(sorted);
    }

    /** YAML reads a year that stands alone as a number. */
    private static JsonNode date(JsonNode date) {
        if (date instanceof ObjectNode stated && stated.path("value").isIntegralNumber()) {
            return of(stated.deepCopy().put("value", stated.path("value").asString()));
        }
        return date.isIntegralNumber() ? NODES.stringNode(date.asString()) : of(date);
    }

    private static ArrayNode of(ArrayNode array) {
        var items = NODES.arrayNode();
        array.forEach(item -> items.add(of(item)));
        return items;
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }

}
