package io.incidentgraph.disclosure.evaluate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.model.TextRange;

import tools.jackson.databind.JsonNode;

/** What the records of one document say about one incident. What commentary adds to an organization's own statements stands apart. */
record Answer(List<JsonNode> stated, List<JsonNode> commentary) {

    /** Nothing was found. */
    static final Answer NONE = new Answer(List.of(), List.of());

    /** One answer an incident, in the order of the records. */
    static List<Answer> of(List<JsonNode> records) {
        var byIncident = new LinkedHashMap<String, List<JsonNode>>();
        for (var record : records) {
            byIncident.merge(record.path("id").asString(), List.of(record), (one, other) -> Stream.of(one, other).flatMap(Collection::stream).toList());
        }
        return byIncident.values().stream().map(Answer::ofIncident).toList();
    }

    private static Answer ofIncident(List<JsonNode> records) {
        var stated = records.stream().filter(record -> !isCommentary(record)).toList();
        var commentary = records.stream().filter(Answer::isCommentary).toList();
        return stated.isEmpty() ? new Answer(commentary, commentary) : new Answer(stated, commentary);
    }

    private static boolean isCommentary(JsonNode record) {
        return record.path("source").path("kind").asString("").equals("COMMENTARY");
    }

    Spans place() {
        return new Spans(stated.stream().map(record -> record.path("segment")).filter(JsonNode::isString)
                .map(segment -> TextRange.parse(segment.stringValue())).toList());
    }

    /** What to call it where the gold file does not have it. */
    String name() {
        return stated.stream().findFirst().map(record -> record.path("id").asString("?")).orElse("?");
    }

    /** The items of a list in the organization's statements that are not denied. */
    Stream<JsonNode> items(String name) {
        return all(name).filter(item -> !isDenied(item));
    }

    Stream<JsonNode> all(String name) {
        return items(stated, name);
    }

    Stream<JsonNode> inCommentary(String name) {
        return items(commentary, name).filter(item -> !isDenied(item));
    }

    /** A value in its short or its long form. */
    Stream<String> values(String name) {
        return stated.stream().map(record -> record.path(name)).map(value -> value.isObject() ? value.path("value") : value)
                .filter(JsonNode::isString).map(JsonNode::stringValue).distinct();
    }

    static boolean isDenied(JsonNode item) {
        return item.path("status").asString("").equals("DENIED");
    }

    private static Stream<JsonNode> items(List<JsonNode> records, String name) {
        return records.stream().flatMap(record -> GoldIncident.stream(record.path(name)));
    }

}
