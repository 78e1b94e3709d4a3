package io.incidentgraph.ingest.source;

import io.incidentgraph.ingest.read.Head;
import io.incidentgraph.ingest.read.Head.Syntax;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads as much of a document's beginning as is there. */
final class HeadReader {

    static final int SIZE = 1 << 16;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The first name in the brackets, or a comment. */
    private static final Pattern UNQUOTED_NAME = Pattern.compile("[\\s\\[]*+\\{\\s*+[^\"}]");

    private HeadReader() {
    }

    static Head read(String name, byte[] beginning) {
        String text = new String(beginning, StandardCharsets.UTF_8);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char first = text.isBlank() ? ' ' : text.stripLeading().charAt(0);
        if ((first == '{' || first == '[') && !isFlowYaml(text, beginning.length < SIZE)) {
            return new Head(name, Syntax.JSON, text, start(JsonMapper.shared(), text));
        }
        var yaml = start(YAMLMapper.shared(), text);
        return new Head(name, yaml.isEmpty() ? Syntax.TEXT : Syntax.YAML, text, yaml);
    }

    /**
     * Whether a text that begins with a bracket is YAML all the same: JSON quotes all names, and a JSON text of which only the
     * first object is broken goes on behind it as no YAML text does.
     *
     * @param whole whether the text does not break off
     */
    private static boolean isFlowYaml(String text, boolean whole) {
        if (!UNQUOTED_NAME.matcher(text).lookingAt()) {
            return false;
        }
        int depth = 0;
        try (var parser = YAMLMapper.shared().createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
            return true;
        } catch (JacksonException e) {
            return !whole && depth > 0;
        }
    }

    /** The first object of the text, with what is open at its end closed. */
    private static ObjectNode start(ObjectMapper mapper, String text) {
        var start = NODES.objectNode();
        try (var parser = mapper.createParser(text)) {
            var token = parser.nextToken();
            while (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            if (token == JsonToken.START_OBJECT) {
                fill(start, parser);
            }
        } catch (JacksonException e) {
            // the text ends in the middle of the document, or is none
            return start;
        }
        return start;
    }

    private static void fill(ContainerNode<?> container, JsonParser parser) {
        for (var token = parser.nextToken(); token != null && !token.isStructEnd(); token = parser.nextToken()) {
            String name = container instanceof ObjectNode ? parser.currentName() : "";
            if (token == JsonToken.PROPERTY_NAME) {
                token = parser.nextToken();
            }
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                ContainerNode<?> child = token == JsonToken.START_OBJECT ? NODES.objectNode() : NODES.arrayNode();
                add(container, name, child);
                fill(child, parser);
            } else if (token != null) {
                add(container, name, parser.readValueAsTree());
            }
        }
    }

    private static void add(ContainerNode<?> container, String name, tools.jackson.databind.JsonNode value) {
        switch (container) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array -> array.add(value);
            default -> throw new IllegalStateException("There are no other containers");
        }
    }

}
