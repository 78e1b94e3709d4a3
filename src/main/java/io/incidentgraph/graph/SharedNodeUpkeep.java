package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.projection.Aliases;
import io.incidentgraph.graph.projection.IncidentState;
import io.incidentgraph.graph.projection.NodeStatement;

/**
 * Keeps shared nodes right when something that was said about them is said no more: reads again what the incidents and
 * records around them say. The cost is that of the incidents around the nodes concerned, and adding never comes here.
 */
final class SharedNodeUpkeep {

    private static final String DOCUMENT = "Document";

    private final TransactionContext tx;

    private final StoredRecords records;

    private final Aliases aliases;

    SharedNodeUpkeep(TransactionContext tx, StoredRecords records, Aliases aliases) {
        this.tx = tx;
        this.records = records;
        this.aliases = aliases;
    }

    /** What states said before and do not say any more, by label. */
    static Map<String, Set<Object>> lost(Collection<Optional<IncidentState>> before, Collection<Optional<IncidentState>> after) {
        if (before.isEmpty()) {
            return new TreeMap<>();
        }
        var still = new HashSet<NodeStatement>();
        after.forEach(state -> state.ifPresent(incident -> still.addAll(incident.statements())));
        var lost = new TreeMap<String, Set<Object>>();
        before.forEach(state -> state.ifPresent(incident -> incident.statements().stream().filter(statement -> !still.contains(statement))
                .forEach(statement -> lost.computeIfAbsent(statement.label(), _ -> new LinkedHashSet<>()).add(statement.id()))));
        return lost;
    }

    /** Makes these nodes what is still said about them; those of which nothing is said go. */
    void refresh(Map<String, Set<Object>> nodes) {
        var documents = new LinkedHashSet<>(nodes.getOrDefault(DOCUMENT, Set.of()));
        nodes.forEach((label, ids) -> {
            if (!label.equals(DOCUMENT)) {
                refresh(label, ids);
            }
        });
        refreshDocuments(documents);
    }

    void refresh(String label, Set<Object> ids) {
        var statements = said(label, ids);
        new SharedNodes(tx).replace(statements);
        var unused = new LinkedHashSet<>(ids);
        statements.forEach(statement -> unused.remove(statement.id()));
        tx.run(GraphStatements.delete(label), Map.of("ids", List.copyOf(unused))).consume();
        if (label.equals("Passage")) {
            new Quotes(tx).write(ids);
        }
    }

    /** What the incidents around these nodes say about them now. */
    List<NodeStatement> said(String label, Set<Object> ids) {
        var incidents = tx.run(GraphStatements.incidentsAt(label), Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> aliases.resolve(row.get("id").asString())).distinct().toList();
        var statements = new ArrayList<NodeStatement>();
        records.project(records.of(incidents, aliases), aliases).values().forEach(state -> state.ifPresent(incident -> incident.statements()
                .stream().filter(statement -> statement.label().equals(label) && ids.contains(statement.id())).forEach(statements::add)));
        return statements;
    }

    /** What the records from these documents say about them now. */
    List<NodeStatement> saidOfDocuments(Set<Object> ids) {
        return records.ofDocuments(ids).stream().flatMap(record -> RecordRow.documents(record).stream())
                .filter(statement -> ids.contains(statement.id())).toList();
    }

    private void refreshDocuments(Set<Object> ids) {
        if (!ids.isEmpty()) {
            new SharedNodes(tx).replace(saidOfDocuments(ids));
            tx.run(GraphStatements.DELETE_UNUSED_DOCUMENTS, Map.of("ids", List.copyOf(ids))).consume();
        }
    }

}
