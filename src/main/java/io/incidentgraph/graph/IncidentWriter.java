package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.Nodes.Key;
import io.incidentgraph.graph.projection.Edge;
import io.incidentgraph.graph.projection.IncidentState;

/** Brings stored incidents to a computed state: what is already so stays untouched. */
final class IncidentWriter {

    private final TransactionContext tx;

    private final Nodes nodes;

    private final NewEdges edges = new NewEdges();

    private final List<IncidentState> created = new ArrayList<>();

    private final Map<Key, Map<String, Object>> changed = new LinkedHashMap<>();

    private final List<Map<String, Object>> notAbout = new ArrayList<>();

    private final List<String> gone = new ArrayList<>();

    private final List<String> outdated = new ArrayList<>();

    /** @param nodes those that are known; the shared nodes of the incidents must be there */
    IncidentWriter(TransactionContext tx, Nodes nodes) {
        this.tx = tx;
        this.nodes = nodes;
    }

    /** An incident of which nothing is stored. */
    void create(IncidentState state) {
        created.add(state);
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
            changed.put(key(state), state.properties());
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
        nodes.create(created.stream().map(state -> new Nodes.New(List.of(state.label()), state.properties())).toList());
        nodes.find(changed.keySet());
        nodes.set(changed);
        edges.write(tx, nodes);
    }

    private void run(String statement, String name, Collection<?> rows) {
        if (!rows.isEmpty()) {
            tx.run(statement, Map.of(name, rows)).consume();
        }
    }

    private void edge(IncidentState state, Edge edge) {
        edges.add(key(state), edge.type(), new Key(edge.label(), edge.target()), edge.properties());
    }

    private void about(IncidentState state, long record) {
        edges.add(new Key("Record", record), "ABOUT", key(state), Map.of());
    }

    private static Key key(IncidentState state) {
        return new Key(state.label(), state.id());
    }

}
