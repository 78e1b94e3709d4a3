package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.projection.Edge;
import io.incidentgraph.graph.projection.IncidentState;

/** Brings stored incidents to a computed state: what is already so stays untouched. */
final class IncidentWriter {

    private record EdgeKind(String label, String type, String target) {
    }

    private final TransactionContext tx;

    private final Map<EdgeKind, List<Map<String, Object>>> edges = new LinkedHashMap<>();

    private final Map<String, List<Map<String, Object>>> nodes = new LinkedHashMap<>();

    private final Map<String, List<Map<String, Object>>> about = new LinkedHashMap<>();

    private final List<Map<String, Object>> notAbout = new ArrayList<>();

    private final List<String> gone = new ArrayList<>();

    private final List<String> outdated = new ArrayList<>();

    IncidentWriter(TransactionContext tx) {
        this.tx = tx;
    }

    /** An incident of which nothing is stored. */
    void create(IncidentState state) {
        node(state);
        state.edges().forEach(edge -> edge(state, edge));
        state.records().forEach(record -> about(state, record));
    }

    void update(StoredIncident stored, IncidentState state) {
        if (!stored.labels().equals(List.of(state.label()))) {
            delete(stored.id());
            create(state);
            return;
        }
        if (!stored.properties().equals(state.properties())) {
            node(state);
        }
        var wanted = new HashMap<Long, Edge>();
        state.edges().forEach(edge -> wanted.put(edge.id(), edge));
        for (var edge : stored.edges()) {
            var same = edge.id() instanceof Long id ? wanted.get(id) : null;
            if (same != null && edge.is(same)) {
                wanted.remove(same.id());
            }
            else {
                outdated.add(edge.element());
            }
        }
        state.edges().stream().filter(edge -> wanted.containsKey(edge.id())).forEach(edge -> edge(state, edge));
        state.records().stream().filter(record -> !stored.records().contains(record)).forEach(record -> about(state, record));
        stored.records().stream().filter(record -> !state.records().contains(record))
                .forEach(record -> notAbout.add(Map.of("incident", state.id(), "record", record)));
    }

    void delete(String id) {
        gone.add(id);
    }

    /** Runs what was collected. Shared nodes and records must be there. */
    void write() {
        run(GraphStatements.DELETE_INCIDENTS, "ids", gone);
        run(GraphStatements.DELETE_EDGES, "elements", outdated);
        run(GraphStatements.DELETE_ABOUT, "rows", notAbout);
        nodes.forEach((label, rows) -> run(GraphStatements.mergeNodes(label), "rows", rows));
        edges.forEach((kind, rows) -> run(GraphStatements.createEdges(kind.label(), kind.type(), kind.target()), "rows", rows));
        about.forEach((label, rows) -> run(GraphStatements.about(label), "rows", rows));
    }

    private void run(String statement, String name, Collection<?> rows) {
        if (!rows.isEmpty()) {
            tx.run(statement, Map.of(name, rows)).consume();
        }
    }

    private void node(IncidentState state) {
        nodes.computeIfAbsent(state.label(), _ -> new ArrayList<>()).add(Map.of("id", state.id(), "properties", state.properties()));
    }

    private void edge(IncidentState state, Edge edge) {
        edges.computeIfAbsent(new EdgeKind(state.label(), edge.type(), edge.label()), _ -> new ArrayList<>())
                .add(Map.of("incident", state.id(), "target", edge.target(), "properties", edge.properties()));
    }

    private void about(IncidentState state, long record) {
        about.computeIfAbsent(state.label(), _ -> new ArrayList<>()).add(Map.of("incident", state.id(), "record", record));
    }

}
