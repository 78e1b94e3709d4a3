package io.incidentgraph.graph.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.TransactionContext;

/** Makes the graph's catalogue what it has to be. What is already so stays untouched. */
public final class CatalogueWriter {

    private static final int ROWS = 2_000;

    private final TransactionContext tx;

    private final CatalogueChanges changes = CatalogueChanges.none();

    public CatalogueWriter(TransactionContext tx) {
        this.tx = tx;
    }

    /** Nodes that no catalogue brings any more become such as records make; whether any record does is for the caller to see. */
    public CatalogueChanges write(CatalogueState state) {
        var stored = new StoredCatalogue(tx);
        for (var label : Kinds.labels()) {
            nodes(label, state.nodes(label), stored.nodes(label, state));
        }
        links(state, stored.links());
        return changes;
    }

    private void nodes(String label, Map<String, Map<String, Object>> wanted, Map<String, Map<String, Object>> stored) {
        var rows = new ArrayList<Map<String, Object>>();
        wanted.forEach((id, properties) -> {
            var before = stored.getOrDefault(id, Map.of());
            if (!before.equals(properties)) {
                rows.add(properties);
                changes.nodes().add(CatalogueChanges.Node.of(label, id, before, properties));
            }
        });
        run(CatalogueStatements.write(label), "rows", rows);
        var released = stored.keySet().stream().filter(id -> !wanted.containsKey(id)).toList();
        if (!released.isEmpty()) {
            run(Kinds.shared().contains(label) ? CatalogueStatements.release(label) : CatalogueStatements.delete(label), "ids", released);
            changes.released().put(label, released);
        }
    }

    private void links(CatalogueState state, List<StoredCatalogue.Link> stored) {
        var missing = new TreeMap<LinkKind, Map<Ends, Map<String, Object>>>();
        state.links().forEach((kind, links) -> missing.put(kind, new HashMap<>(links)));
        var outdated = new ArrayList<String>();
        for (var link : stored) {
            if (!missing.getOrDefault(link.kind(), new HashMap<>()).remove(link.ends(), link.properties())) {
                outdated.add(link.element());
                count(link.kind().type())[1]++;
            }
        }
        run(CatalogueStatements.DELETE_LINKS, "elements", outdated);
        missing.forEach((kind, links) -> {
            var rows = new ArrayList<Map<String, Object>>();
            links.forEach((ends, properties) -> rows.add(Map.of("from", ends.from(), "to", ends.to(), "properties", properties)));
            if (!rows.isEmpty()) {
                count(kind.type())[0] += rows.size();
                run(CatalogueStatements.link(kind), "rows", rows);
            }
        });
    }

    private long[] count(String type) {
        return changes.links().computeIfAbsent(type, _ -> new long[2]);
    }

    private void run(String statement, String name, List<?> rows) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            tx.run(statement, Map.of(name, rows.subList(from, Math.min(from + ROWS, rows.size())))).consume();
        }
    }

}
