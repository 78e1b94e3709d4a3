package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.Nodes.Key;

/** Edges that a transaction draws, of all types in one statement. */
final class NewEdges {

    static final String CREATE = GraphStatements.KEEP_PLAN + """
            UNWIND $lists.rows AS row
            MATCH (from) WHERE elementId(from) = row.from
            UNWIND row.edges AS edge
            MATCH (to) WHERE elementId(to) = edge.to
            CREATE (from)-[link:$(edge.type)]->(to)
            SET link = edge.properties
            """;

    private record New(String type, Key to, Map<String, Object> properties) {
    }

    private final Map<Key, List<New>> edges = new LinkedHashMap<>();

    void add(Key from, String type, Key to, Map<String, Object> properties) {
        edges.computeIfAbsent(from, _ -> new ArrayList<>()).add(new New(type, to, properties));
    }

    /** Draws them. Those whose ends are not there are left out, which {@code check} would tell. */
    void write(TransactionContext tx, Nodes nodes) {
        nodes.find(ends());
        var rows = new ArrayList<Map<String, Object>>();
        edges.forEach((from, list) -> {
            var element = nodes.element(from);
            if (element != null) {
                rows.add(Map.of("from", element, "edges", rows(list, nodes)));
            }
        });
        if (!rows.isEmpty()) {
            tx.run(CREATE, GraphStatements.lists("rows", rows)).consume();
        }
    }

    private Set<Key> ends() {
        var ends = new HashSet<>(edges.keySet());
        edges.values().forEach(list -> list.forEach(edge -> ends.add(edge.to())));
        return ends;
    }

    private static List<Map<String, Object>> rows(List<New> edges, Nodes nodes) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var edge : edges) {
            var element = nodes.element(edge.to());
            if (element != null) {
                rows.add(Map.of("to", element, "type", edge.type(), "properties", edge.properties()));
            }
        }
        return rows;
    }

}
