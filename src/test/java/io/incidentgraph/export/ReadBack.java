package io.incidentgraph.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;

/** What exported files hold, as others read them. */
final class ReadBack {

    private ReadBack() {
    }

    /** Valid by the schema, and with the types that the keys say. */
    static Contents graphMl(String xml) {
        var graph = new DirectedPseudograph<String, DefaultEdge>(SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
        var nodes = new HashMap<String, Map<String, Object>>();
        var edges = new IdentityHashMap<DefaultEdge, Map<String, Object>>();
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((key, value) -> nodes.computeIfAbsent(key.getFirst(), _ -> new TreeMap<>()).put(key.getSecond(), value(value)));
        importer.addEdgeAttributeConsumer((key, value) -> edges.computeIfAbsent(key.getFirst(), _ -> new TreeMap<>()).put(key.getSecond(), value(value)));
        importer.importGraph(graph, new StringReader(xml));
        var contents = new Contents(new HashMap<>());
        var keys = new HashMap<String, String>();
        nodes.forEach((node, properties) -> {
            properties.keySet().removeAll(List.of("ID", "label"));
            var labels = List.of(properties.remove("labels").toString().substring(1).split(":"));
            keys.put(node, Contents.key(labels, properties.get("id")));
            contents.addNode(keys.get(node), labels, properties);
        });
        edges.forEach((edge, properties) -> contents.addEdge(properties.remove("label").toString(), keys.get(graph.getEdgeSource(edge)), keys.get(graph.getEdgeTarget(edge)),
                properties));
        return contents;
    }

    private static Object value(Attribute value) {
        return switch (value.getType()) {
            case LONG -> Long.valueOf(value.getValue());
            case DOUBLE -> Double.valueOf(value.getValue());
            case BOOLEAN -> Boolean.valueOf(value.getValue());
            default -> value.getValue();
        };
    }

    /** As the importer of Neo4j reads them. */
    static Contents csv(Map<String, byte[]> files) {
        var contents = new Contents(new HashMap<>());
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                var rows = rows(new String(file.getValue(), StandardCharsets.UTF_8));
                rows.stream().skip(1).forEach(row -> add(row, rows.getFirst(), contents));
            }
        }
        return contents;
    }

    static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                var file = new ByteArrayOutputStream();
                stream.transferTo(file);
                files.put(entry.getName(), file.toByteArray());
            }
        }
        return files;
    }

    private static void add(List<String> row, List<String> header, Contents contents) {
        var properties = new TreeMap<String, Object>();
        for (int i = 0; i < header.size(); i++) {
            var name = header.get(i);
            if (!name.startsWith(":") && !row.get(i).isEmpty()) {
                int colon = name.lastIndexOf(':');
                properties.put(name.substring(0, colon), value(name.substring(colon + 1), row.get(i)));
            }
        }
        if (header.getFirst().equals(":ID")) {
            contents.addNode(row.get(0), List.of(row.get(1).split("\u001f")), properties);
        }
        else {
            contents.addEdge(row.get(2), row.get(0), row.get(1), properties);
        }
    }

    private static Object value(String type, String cell) {
        return switch (type) {
            case "long" -> Long.valueOf(cell);
            case "double" -> Double.valueOf(cell);
            case "boolean" -> Boolean.valueOf(cell);
            case "date" -> LocalDate.parse(cell);
            case "string[]" -> Arrays.asList(cell.split("\u001f", -1));
            case "long[]" -> Arrays.stream(cell.split("\u001f")).map(Long::valueOf).toList();
            default -> cell;
        };
    }

    private static List<List<String>> rows(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char sign = csv.charAt(i);
            if (sign == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            }
            else if (sign == '"') {
                quoted = !quoted;
            }
            else if (quoted || sign != ',' && sign != '\n') {
                cell.append(sign);
            }
            else {
                row.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }

}
