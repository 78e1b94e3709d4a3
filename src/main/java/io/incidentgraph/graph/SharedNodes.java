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

import io.incidentgraph.graph.Nodes.Key;
import io.incidentgraph.graph.projection.NodeStatement;

/**
 * Writes the nodes that incidents share: creates what is missing, adds what is new, and touches nothing else; no nodes of an
 * imported catalogue either, which is known by their {@code stixId}.
 */
final class SharedNodes {

    private final Nodes nodes;

    SharedNodes(TransactionContext tx) {
        this(new Nodes(tx));
    }

    SharedNodes(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Adds statements to what is stored. */
    void add(Collection<NodeStatement> statements) {
        add(statements, List.of());
    }

    /**
     * Adds statements to what is stored, and creates further nodes.
     *
     * @param others nodes that are not there
     */
    void add(Collection<NodeStatement> statements, Collection<Nodes.New> others) {
        var grouped = grouped(statements);
        var stored = nodes.read(grouped.keySet());
        write(grouped, stored, key -> NodeAttributes.ofStored(key.label(), stored.getOrDefault(key, Map.of())), others);
    }

    /** Makes the nodes what these statements say and nothing more; passages lose their quotes. */
    void replace(Collection<NodeStatement> statements) {
        var grouped = grouped(statements);
        write(grouped, nodes.read(grouped.keySet()), key -> new NodeAttributes(key.label()), List.of());
    }

    private void write(Map<Key, List<NodeStatement>> statements, Map<Key, Map<String, Object>> stored, Function<Key, NodeAttributes> start,
            Collection<Nodes.New> others) {
        var missing = new ArrayList<>(others);
        var changed = new LinkedHashMap<Key, Map<String, Object>>();
        statements.forEach((key, said) -> {
            var attributes = start.apply(key);
            said.forEach(attributes::add);
            var properties = new HashMap<>(attributes.properties());
            properties.put("id", key.id());
            var before = stored.get(key);
            if (before == null) {
                missing.add(new Nodes.New(List.of(key.label()), properties));
            }
            else if (!before.containsKey("stixId") && !properties.equals(before)) {
                changed.put(key, properties);
            }
        });
        nodes.create(missing);
        nodes.set(changed);
    }

    private static Map<Key, List<NodeStatement>> grouped(Collection<NodeStatement> statements) {
        return statements.stream().collect(Collectors.groupingBy(statement -> new Key(statement.label(), statement.id()), LinkedHashMap::new,
                Collectors.toList()));
    }

}
