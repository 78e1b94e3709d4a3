package io.incidentgraph.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.projection.IncidentState;

/** Writes computed incidents together with the shared nodes that they point at. */
final class StateWriter {

    private final TransactionContext tx;

    private final Nodes nodes;

    StateWriter(TransactionContext tx, Nodes nodes) {
        this.tx = tx;
        this.nodes = nodes;
    }

    /**
     * @param states incidents of which something may be stored; an empty one goes
     * @param fresh incidents of which nothing is stored
     */
    void write(Map<String, Optional<IncidentState>> states, Collection<IncidentState> fresh) {
        var present = Stream.concat(states.values().stream().flatMap(Optional::stream), fresh.stream());
        new SharedNodes(nodes).add(present.flatMap(state -> state.statements().stream()).toList());
        var stored = states.isEmpty() ? Map.<String, StoredIncident>of() : StoredIncident.read(tx, states.keySet());
        var writer = new IncidentWriter(tx, nodes);
        states.forEach((id, state) -> write(writer, id, Optional.ofNullable(stored.get(id)), state));
        fresh.forEach(writer::create);
        writer.write();
    }

    private static void write(IncidentWriter writer, String id, Optional<StoredIncident> stored, Optional<IncidentState> state) {
        if (state.isEmpty()) {
            stored.ifPresent(_ -> writer.delete(id));
        }
        else if (stored.isPresent()) {
            writer.update(stored.get(), state.get());
        }
        else {
            writer.create(state.get());
        }
    }

}
