package io.incidentgraph.graph.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.incidentgraph.model.CatalogueEntry;
import io.incidentgraph.model.CatalogueLink;
import io.incidentgraph.model.CatalogueNode;
import io.incidentgraph.model.Hashes;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form in which the graph keeps entries: equal entries have equal texts, and the text's hash is the entry's id. */
public final class EntryFormat {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EntryFormat() {
    }

    static String write(CatalogueEntry entry) {
        var fields = new TreeMap<String, Object>(Map.of("object", entry.object(), "modified", entry.modified().toString()));
        switch (entry) {
            case CatalogueNode node -> fields.putAll(Map.of("label", node.label(), "id", node.id(), "properties", node.properties(),
                    "names", node.names(), "links", node.links().stream().map(link -> List.of(link.type(), link.to())).toList()));
            case CatalogueLink link -> fields.putAll(Map.of("type", link.type(), "from", link.from(), "to", link.to(),
                    "properties", link.properties(), "withdrawn", link.withdrawn()));
        }
        return JSON.writeValueAsString(fields);
    }

    static CatalogueEntry read(String body) {
        var tree = JSON.readTree(body);
        var object = tree.required("object").stringValue();
        var modified = Instant.parse(tree.required("modified").stringValue());
        var properties = properties(tree.required("properties"));
        if (tree.has("label")) {
            return new CatalogueNode(object, modified, tree.required("label").stringValue(), tree.required("id").stringValue(), properties,
                    texts(tree.required("names")), references(tree.required("links")));
        }
        return new CatalogueLink(object, modified, tree.required("type").stringValue(), tree.required("from").stringValue(),
                tree.required("to").stringValue(), properties, tree.required("withdrawn").booleanValue());
    }

    public static long id(String body) {
        return Hashes.of("catalogue entry", body);
    }

    private static List<CatalogueNode.Reference> references(JsonNode links) {
        var references = new ArrayList<CatalogueNode.Reference>();
        links.forEach(link -> references.add(new CatalogueNode.Reference(link.path(0).stringValue(), link.path(1).stringValue())));
        return references;
    }

    private static Map<String, Object> properties(JsonNode tree) {
        var properties = new TreeMap<String, Object>();
        tree.properties().forEach(entry -> properties.put(entry.getKey(), value(entry.getValue())));
        return properties;
    }

    private static Object value(JsonNode value) {
        if (value.isArray()) {
            return texts(value);
        }
        if (value.isIntegralNumber()) {
            return value.longValue();
        }
        return value.isBoolean() ? value.booleanValue() : value.stringValue();
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.stringValue()));
        return texts;
    }

}
