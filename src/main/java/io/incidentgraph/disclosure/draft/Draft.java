package io.incidentgraph.disclosure.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.text.NormalizedText;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.TextRange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An incident record in the making. Evidence is given in spans of the normalized text and written as ranges of the original. */
public final class Draft {

    private static final String EVIDENCE = "evidence";

    private final NormalizedText text;

    private final ObjectNode record = JsonMapper.shared().createObjectNode();

    private final List<Why> reasons = new ArrayList<>();

    public Draft(NormalizedText text) {
        this.text = text;
    }

    /** A new item at the end of one of the record's lists, such as {@code dataTypes}; the caller adds its properties. */
    public ObjectNode add(String list, Collection<Span> evidence) {
        var item = record.withArray(list).addObject();
        evidence(item, evidence);
        return item;
    }

    /** One of the incident's own values: {@code occurred}, {@code exfiltration}. */
    public void set(String field, String value, Collection<Span> evidence) {
        evidence(record.putObject(field).put("value", value), evidence);
    }

    /** Says why a reading won, for whoever reviews it. */
    public void why(Span span, String reason) {
        reasons.add(new Why(text.range(span), reason));
    }

    public Stream<ObjectNode> items(String list) {
        return record.path(list).valueStream().filter(JsonNode::isObject).map(JsonNode::asObject);
    }

    /** Adds passages to an item that has some. */
    public void evidence(ObjectNode item, Collection<Span> spans) {
        var ranges = item.withArray(EVIDENCE);
        var known = ranges.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(HashSet::new));
        for (var span : new TreeSet<>(spans)) {
            var range = text.range(span).toString();
            if (known.add(range)) {
                ranges.add(range);
            }
        }
    }

    /** The tree as it is; whoever gets it may still write to it. */
    public ObjectNode record() {
        return record;
    }

    public ArrayNode list(String name) {
        return record.withArray(name);
    }

    public NormalizedText text() {
        return text;
    }

    public List<Why> reasons() {
        return List.copyOf(reasons);
    }

    /** A reason and the passage it is about. */
    public record Why(TextRange range, String reason) {
    }

}
