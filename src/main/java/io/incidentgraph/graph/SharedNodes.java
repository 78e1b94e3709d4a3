package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.projection.NodeStatement;

/**
 * Writes the nodes that incidents share: creates what is missing, adds what is new, and touches nothing else; no nodes of an
 * imported catalogue either, which is known by their {@code stixId}.
 */
final class SharedNodes {

    private final TransactionContext tx;

    SharedNodes(TransactionContext tx) {
        this.tx = tx;
    }

    /** Adds statements to what is stored. */
    void add(Collection<NodeStatement> statements) {
        byLabel(statements).forEach((label, nodes) -> {
            var stored = stored(label, nodes.keySet());
            write(label, nodes, stored, id -> NodeAttributes.ofStored(label, stored.getOrDefault(id, Map.of())));
        });
    }

    /** Makes the nodes what these statements say and nothing more; passages lose their quotes. */
    void replace(Collection<NodeStatement> statements) {
        byLabel(statements).forEach((label, nodes) -> write(label, nodes, stored(label, nodes.keySet()), _ -> new NodeAttributes(label)));
    }

    private void write(String label, Map<Object, List<NodeStatement>> nodes, Map<Object, Map<String, Object>> stored,
            Function<Object, NodeAttributes> start) {
        var rows = new ArrayList<Map<String, Object>>();
        nodes.forEach((id, statements) -> {
            var attributes = start.apply(id);
            statements.forEach(attributes::add);
            var properties = new HashMap<>(attributes.properties());
            properties.put("id", id);
            if (!stored.getOrDefault(id, Map.of()).containsKey("stixId") && !properties.equals(stored.get(id))) {
                rows.add(Map.of("id", id, "properties", properties));
            }
        });
        if (!rows.isEmpty()) {
            tx.run(GraphStatements.mergeNodes(label), Map.of("rows", rows)).consume();
        }
    }

    private Map<Object, Map<String, Object>> stored(String label, Collection<Object> ids) {
        return tx.run(GraphStatements.nodes(label), Map.of("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(row -> row.get("id").asObject(), row -> row.get("properties").asMap()));
    }

    private static Map<String, Map<Object, List<NodeStatement>>> byLabel(Collection<NodeStatement> statements) {
        return statements.stream().collect(Collectors.groupingBy(NodeStatement::label, LinkedHashMap::new,
                Collectors.groupingBy(NodeStatement::id, LinkedHashMap::new, Collectors.toList())));
    }

}
