package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

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
        var drafts = drafts(records, states);
        records.values().forEach(list -> list.stream().filter(IncidentRecord::draft)
                .forEach(record -> rows.add(Map.of("id", record.id(), "draft", drafts.contains(record.id())))));
        if (!rows.isEmpty()) {
            tx.run(GraphStatements.ACCEPT_DRAFTS, Map.of("rows", rows)).consume();
        }
    }

    /** Names each record that is marked and should not be, and the other way round. */
    void check(Map<String, List<IncidentRecord>> records, Map<String, Optional<IncidentState>> states, Consumer<Difference> differences) {
        var expected = drafts(records, states);
        var ids = records.values().stream().flatMap(List::stream).map(IncidentRecord::id).toList();
        var stored = new TreeSet<>(tx.run(GraphStatements.DRAFTS, Map.of("ids", ids)).list(row -> row.get("id").asLong()));
        stored.stream().filter(id -> !expected.contains(id)).forEach(id -> differences.accept(Difference.of("Record " + id, "it is marked as a draft, and counts")));
        expected.stream().filter(id -> !stored.contains(id)).forEach(id -> differences.accept(Difference.of("Record " + id, "it is a draft and not marked as one")));
    }

    private static Set<Long> drafts(Map<String, List<IncidentRecord>> records, Map<String, Optional<IncidentState>> states) {
        var drafts = new TreeSet<Long>();
        records.forEach((incident, list) -> {
            var counting = states.getOrDefault(incident, Optional.empty()).map(IncidentState::records).orElse(List.of());
            list.stream().filter(record -> record.draft() && !counting.contains(record.id())).forEach(record -> drafts.add(record.id()));
        });
        return drafts;
    }

}
