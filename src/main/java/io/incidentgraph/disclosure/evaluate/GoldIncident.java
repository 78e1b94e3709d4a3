package io.incidentgraph.disclosure.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.model.TextRange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An incident of a gold file. */
record GoldIncident(JsonNode tree) {

    /** No incident: whatever is found in it is a false alarm. */
    static final GoldIncident NONE = new GoldIncident(JsonNodeFactory.instance.objectNode());

    boolean isNone() {
        return tree.isEmpty();
    }

    String key() {
        return tree.path("key").asString();
    }

    JsonNode path(String name) {
        return tree.path(name);
    }

    /** The texts of a list; nulls in it are left out. */
    List<String> texts(String name) {
        return texts(tree.path(name));
    }

    static List<String> texts(JsonNode list) {
        return stream(list).filter(JsonNode::isString).map(JsonNode::stringValue).toList();
    }

    Stream<JsonNode> items(String name) {
        return stream(tree.path(name));
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static @Nullable String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() ? value.stringValue() : null;
    }

    TextRange segment() {
        return range(tree.path("segment"));
    }

    /** The places that count as the incident's: each telling alone, or all of them together. */
    List<Spans> places() {
        var tellings = new ArrayList<TextRange>();
        tellings.add(segment());
        items("segments_extra").map(GoldIncident::range).forEach(tellings::add);
        var places = new ArrayList<>(tellings.stream().map(Spans::of).toList());
        places.add(new Spans(tellings));
        return places;
    }

    private static TextRange range(JsonNode pair) {
        return new TextRange(pair.path(0).asInt(), pair.path(1).asInt());
    }

}
