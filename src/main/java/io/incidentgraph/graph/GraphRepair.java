package io.incidentgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.projection.Projection;

/** Makes incidents what their records say, whatever is stored. */
final class GraphRepair {

    private final TransactionContext tx;

    private final StoredRecords records;

    GraphRepair(TransactionContext tx, Projection projection) {
        this.tx = tx;
        this.records = new StoredRecords(tx, projection);
    }

    void incidents(Set<String> ids) {
        var aliases = records.aliases();
        var byIncident = records.ofCanonical(ids, aliases);
        var states = records.project(byIncident, aliases);
        new StateWriter(tx, new Nodes(tx)).write(states, List.of());
        new AliasNodes(tx).write(aliases.of(ids), aliases);
        new Links(tx).write(states.values().stream().flatMap(Optional::stream).toList(), List.of());
        new DraftLabels(tx).write(byIncident, states);
    }

}
