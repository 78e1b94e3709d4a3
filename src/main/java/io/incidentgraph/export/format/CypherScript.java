package io.incidentgraph.export.format;

import io.incidentgraph.export.read.EdgeRow;
import io.incidentgraph.export.read.ExportedGraph;
import io.incidentgraph.export.read.NodeRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * A script of Cypher that makes the graph again in an empty database: constraints, nodes, relationships. Each line is a
 * statement or a comment, so that any client can run it line by line.
 */
@Component
final class CypherScript implements Format {

    private static final int BATCH = 500;

    private static final String HEAD = """
            // Incident Graph. Makes the graph in an empty database: cypher-shell -f incident-graph.cypher
            """;

    @Override
    public String name() {
        return "cypher";
    }

    @Override
    public String mediaType() {
        return "application/x-cypher-query";
    }

    @Override
    public String extension() {
        return "cypher";
    }

    @Override
    public String summary() {
        return "Cypher script";
    }

    @Override
    public Ending write(ExportedGraph graph, Output out) throws IOException {
        out.add(HEAD);
        var labels = graph.labels(true);
        graph.expect(labels, labels);
        for (var label : labels) {
            constraint(label, out);
        }
        for (var label : labels) {
            var batch = new ArrayList<NodeRow>();
            graph.nodes(label, node -> collect(node, batch, () -> nodes(batch, out)));
            nodes(batch, out);
        }
        for (var label : labels) {
            var batch = new ArrayList<EdgeRow>();
            graph.edges(label, labels, edge -> collect(edge, batch, () -> edges(batch, out)));
            edges(batch, out);
        }
        return changed -> out.add(changed ? "// The graph was changed while this was written: it holds more than one state of it.\n// End\n" : "// End\n");
    }

    private interface Step {
        void take() throws IOException;
    }

    private static <T> void collect(T row, List<T> batch, Step full) throws IOException {
        batch.add(row);
        if (batch.size() == BATCH) {
            full.take();
        }
    }

    /** Under the name that the program's own migrations give it. */
    private static void constraint(String label, Output out) throws IOException {
        out.add("CREATE CONSTRAINT ").add(label.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT)).add("_id IF NOT EXISTS FOR (node:")
                .add(label).add(") REQUIRE node.id IS UNIQUE;\n");
    }

    private static void nodes(List<NodeRow> batch, Output out) throws IOException {
        if (!batch.isEmpty()) {
            var label = batch.getFirst().label();
            out.add("UNWIND [");
            var second = new TreeMap<String, List<Object>>();
            for (var node : batch) {
                separate(node == batch.getFirst(), out);
                CypherText.map(node.properties(), out);
                node.labels().stream().filter(other -> !other.equals(label)).forEach(other -> second.computeIfAbsent(other, _ -> new ArrayList<>()).add(node.id()));
            }
            out.add("] AS row CREATE (node:").add(label).add(") SET node = row;\n");
            for (var entry : second.entrySet()) {
                out.add("UNWIND ");
                CypherText.value(entry.getValue(), out);
                out.add(" AS id MATCH (node:").add(label).add(" {id: id}) SET node:").add(CypherText.name(entry.getKey())).add(";\n");
            }
            batch.clear();
        }
    }

    private record Kind(String from, String type, String to) {

        static Kind of(EdgeRow edge) {
            return new Kind(edge.from().label(), edge.type(), edge.to().label());
        }

        @Override
        public String toString() {
            return type + ' ' + to;
        }

    }

    private static void edges(List<EdgeRow> batch, Output out) throws IOException {
        var kinds = new TreeMap<String, List<EdgeRow>>();
        batch.forEach(edge -> kinds.computeIfAbsent(Kind.of(edge).toString(), _ -> new ArrayList<>()).add(edge));
        for (var edges : kinds.values()) {
            edges(Kind.of(edges.getFirst()), edges, out);
        }
        batch.clear();
    }

    private static void edges(Kind kind, List<EdgeRow> edges, Output out) throws IOException {
        out.add("UNWIND [");
        for (var edge : edges) {
            separate(edge == edges.getFirst(), out);
            CypherText.map(Map.of("from", edge.from().id(), "to", edge.to().id(), "properties", edge.properties()), out);
        }
        out.add("] AS row MATCH (from:").add(kind.from()).add(" {id: row.from}) MATCH (to:").add(kind.to())
                .add(" {id: row.to}) CREATE (from)-[edge:").add(CypherText.name(kind.type())).add("]->(to) SET edge = row.properties;\n");
    }

    private static void separate(boolean first, Output out) throws IOException {
        if (!first) {
            out.add(", ");
        }
    }

}
