package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.projection.IncidentState;
import io.incidentgraph.model.IncidentRecord;

/** Marks the drafts that no decision has accepted. */
final class DraftLabels {

    private final TransactionContext tx;

    DraftLabels(TransactionContext tx) {
        this.tx = tx;
    }

    void write(Map<String, List<IncidentRecord>> records, Map<String, Optional<IncidentState>> states) {
        var rows = new ArrayList<Map<String, Object>>();
        records.forEach((incident, list) -> list.stream().filter(IncidentRecord::draft).forEach(record -> {
            boolean counts = states.getOrDefault(incident, Optional.empty()).filter(state -> state.records().contains(record.id())).isPresent();
            rows.add(Map.of("id", record.id(), "draft", !counts));
        }));
        if (!rows.isEmpty()) {
            tx.run(GraphStatements.ACCEPT_DRAFTS, Map.of("rows", rows)).consume();
        }
    }

}
