package io.incidentgraph.export.format;

import io.incidentgraph.export.read.EdgeRow;
import io.incidentgraph.export.read.ExportedGraph;
import io.incidentgraph.export.read.NodeRow;
import io.incidentgraph.export.read.PropertyTypes.Type;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * GraphML with typed keys, valid by its schema. Lists are texts in JSON, as the format has none. {@code label} is what Gephi shows; what only the
 * program itself reads is left out.
 */
@Component
final class GraphMl implements Format {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
            <key id="n.label" for="node" attr.name="label" attr.type="string"/>
            <key id="n.labels" for="node" attr.name="labels" attr.type="string"/>
            <key id="e.label" for="edge" attr.name="label" attr.type="string"/>
            """;

    private static final Set<String> OURS = Set.of("searchText", "nameSort", "nameKey", "statedOn", "body", "band0", "band1", "band2", "band3", "label", "labels");

    private static final List<String> SHOWN = List.of("titleJa", "titleEn", "name", "labelJa", "title", "id");

    @Override
    public String name() {
        return "graphml";
    }

    @Override
    public String mediaType() {
        return "application/graphml+xml";
    }

    @Override
    public String extension() {
        return "graphml";
    }

    @Override
    public String summary() {
        return "GraphML, for Gephi, yEd and the like";
    }

    @Override
    public Ending write(ExportedGraph graph, Output out) throws IOException {
        var labels = graph.labels(false);
        var types = graph.types();
        graph.expect(labels, labels);
        out.add(HEAD);
        keys(merged(labels.stream().map(label -> types.nodes().getOrDefault(label, Map.of()))), "node", out);
        keys(merged(types.edges().values().stream()), "edge", out);
        out.add("<graph id=\"incidents\" edgedefault=\"directed\">\n");
        for (var label : labels) {
            graph.nodes(label, node -> write(node, out));
        }
        for (var label : labels) {
            graph.edges(label, labels, edge -> write(edge, out));
        }
        out.add("</graph>\n");
        return changed -> end(out, changed);
    }

    private static void end(Output out, boolean changed) throws IOException {
        if (changed) {
            out.add("<!-- The graph was changed while this was written: it holds more than one state of it. -->\n");
        }
        out.add("</graphml>\n");
    }

    private static Map<String, Type> merged(Stream<Map<String, Type>> types) {
        var merged = new TreeMap<String, Type>();
        types.forEach(some -> some.forEach((name, type) -> merged.merge(name, type, Type::or)));
        merged.keySet().removeAll(OURS);
        return merged;
    }

    private static void keys(Map<String, Type> types, String element, Output out) throws IOException {
        for (var entry : types.entrySet()) {
            out.add("<key id=\"").add(element.charAt(0)).add('.').add(Xml.escaped(entry.getKey())).add("\" for=\"").add(element)
                    .add("\" attr.name=\"").add(Xml.escaped(entry.getKey())).add("\" attr.type=\"").add(name(entry.getValue())).add("\"/>\n");
        }
    }

    private static String name(Type type) {
        return switch (type) {
            case WHOLE -> "long";
            case DECIMAL -> "double";
            case TRUTH -> "boolean";
            case TEXT, DATE, TEXTS, WHOLES -> "string";
        };
    }

    private static void write(NodeRow node, Output out) throws IOException {
        out.add("<node id=\"").add(node.label()).add(':').add(Xml.token(node.id().toString())).add("\">");
        data("n.label", shown(node), out);
        data("n.labels", ":" + String.join(":", node.labels()), out);
        properties("n.", node.properties(), out);
        out.add("</node>\n");
    }

    private static Object shown(NodeRow node) {
        return SHOWN.stream().filter(node.properties()::containsKey).findFirst().map(node.properties()::get).orElse(node.id());
    }

    private static void write(EdgeRow edge, Output out) throws IOException {
        out.add("<edge");
        var id = edge.properties().get("id");
        if (id != null) {
            out.add(" id=\"").add(Xml.token(id.toString())).add('"');
        }
        out.add(" source=\"").add(Xml.token(edge.from().toString())).add("\" target=\"").add(Xml.token(edge.to().toString())).add("\">");
        data("e.label", edge.type(), out);
        properties("e.", edge.properties(), out);
        out.add("</edge>\n");
    }

    private static void properties(String prefix, Map<String, Object> properties, Output out) throws IOException {
        for (var entry : properties.entrySet()) {
            if (!OURS.contains(entry.getKey())) {
                data(prefix + entry.getKey(), entry.getValue(), out);
            }
        }
    }

    private static void data(String key, Object value, Output out) throws IOException {
        out.add("<data key=\"").add(Xml.escaped(key)).add("\">")
                .add(Xml.escaped(value instanceof List<?> list ? JsonText.of(list) : value.toString())).add("</data>");
    }

}
