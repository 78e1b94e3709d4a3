package io.incidentgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
        var canonical = ids.stream().filter(id -> aliases.resolve(id).equals(id)).toList();
        var byIncident = records.of(canonical, aliases);
        var states = new TreeMap<>(records.project(byIncident, aliases));
        ids.forEach(id -> states.putIfAbsent(id, Optional.empty()));
        new StateWriter(tx).write(states, List.of());
        var aliased = new TreeSet<String>();
        ids.forEach(id -> aliased.addAll(aliases.standsFor(id)));
        aliased.retainAll(aliases.targets().keySet());
        new AliasNodes(tx).write(aliased, aliases);
        new Links(tx).write(states.values().stream().flatMap(Optional::stream).toList(), List.of());
        new DraftLabels(tx).write(byIncident, states);
    }

}
