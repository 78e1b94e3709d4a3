package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import io.incidentgraph.model.TargetKind;

/**
 * The nodes that a transaction concerns, each looked up once however many edges lead to it. Few statements do all of the
 * work, whatever the labels: they are planned once, and most of the time of a small import goes into plans.
 */
final class Nodes {

    /** A node by its first label and its id. */
    record Key(String label, Object id) {
    }

    static final List<String> LABELS = Stream.concat(Stream.of(TargetKind.values()).map(TargetKind::label),
            Stream.of("Passage", "Document", "Record", "Incident", "NonIncident")).distinct().toList();

    /** Entries of catalogues may have long texts, which nobody here needs. */
    static final String FIND = LABELS.stream().map(label -> """
            UNWIND $lists.$(label) AS id
            MATCH (node:$(label) {id: id})
            USING INDEX node:$(label)(id)
            RETURN '$(label)' AS label, id, elementId(node) AS element, CASE
                WHEN NOT $properties THEN {}
                WHEN node.stixId IS NULL THEN properties(node)
                ELSE {stixId: node.stixId} END AS properties
            """.replace("$(label)", label)).collect(Collectors.joining("UNION ALL\n", GraphStatements.KEEP_PLAN, ""));

    static final String CREATE = GraphStatements.KEEP_PLAN + """
            UNWIND $lists.rows AS row
            CREATE (node:$(row.labels))
            SET node = row.properties
            RETURN row.labels[0] AS label, node.id AS id, elementId(node) AS element
            """;

    static final String SET = GraphStatements.KEEP_PLAN + """
            UNWIND $lists.rows AS row
            MATCH (node) WHERE elementId(node) = row.element
            SET node = row.properties
            """;

    private final TransactionContext tx;

    private final Map<Key, String> elements = new HashMap<>();

    Nodes(TransactionContext tx) {
        this.tx = tx;
    }

    /** The properties of those nodes that are there. */
    Map<Key, Map<String, Object>> read(Collection<Key> keys) {
        return keys.isEmpty() ? Map.of() : find(keys, true);
    }

    /** Looks up those nodes of which nothing is known yet. */
    void find(Collection<Key> keys) {
        var unknown = keys.stream().filter(key -> !elements.containsKey(key)).distinct().toList();
        if (!unknown.isEmpty()) {
            find(unknown, false);
        }
    }

    private Map<Key, Map<String, Object>> find(Collection<Key> keys, boolean properties) {
        var ids = keys.stream().collect(Collectors.groupingBy(Key::label, TreeMap::new,
                Collectors.mapping(Key::id, Collectors.collectingAndThen(Collectors.toSet(), List::copyOf))));
        LABELS.forEach(label -> ids.putIfAbsent(label, List.of()));
        var found = new HashMap<Key, Map<String, Object>>();
        tx.run(FIND, Map.of("lists", ids, "properties", properties)).forEachRemaining(row -> {
            var key = new Key(row.get("label").asString(), row.get("id").asObject());
            elements.put(key, row.get("element").asString());
            found.put(key, row.get("properties").asMap());
        });
        return found;
    }

    /** The element id of a node that was found or created; null if there is none. */
    @Nullable String element(Key key) {
        return elements.get(key);
    }

    /** A node that is not there. */
    record New(List<String> labels, Map<String, Object> properties) {
    }

    /** Creates nodes; each has its id among its properties. */
    void create(Collection<New> nodes) {
        if (!nodes.isEmpty()) {
            var rows = nodes.stream().map(node -> Map.of("labels", node.labels(), "properties", (Object) node.properties())).toList();
            tx.run(CREATE, GraphStatements.lists("rows", rows)).forEachRemaining(row -> elements
                    .put(new Key(row.get("label").asString(), row.get("id").asObject()), row.get("element").asString()));
        }
    }

    /** Gives nodes that were found all of their properties. */
    void set(Map<Key, Map<String, Object>> properties) {
        var rows = new ArrayList<Map<String, Object>>();
        properties.forEach((key, values) -> {
            var element = elements.get(key);
            if (element != null) {
                rows.add(Map.of("element", element, "properties", values));
            }
        });
        if (!rows.isEmpty()) {
            tx.run(SET, GraphStatements.lists("rows", rows)).consume();
        }
    }

}
