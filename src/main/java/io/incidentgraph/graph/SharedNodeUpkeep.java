package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** So many incidents are read at a time: some nodes have incidents without number. */
    private static final int INCIDENTS = 500;

    static final String MARK = GraphStatements.KEEP_PLAN + """
            UNWIND $lists.elements AS element
            MATCH (node) WHERE elementId(node) = element
            SET node:Stale
            """;

    private static final String STALE = """
            MATCH (node:Stale) WITH node LIMIT $limit
            RETURN [label IN labels(node) WHERE label IN $labels][0] AS label, node.id AS id, elementId(node) AS element
            """;

    static final String UNMARK = GraphStatements.KEEP_PLAN + """
            UNWIND $lists.elements AS element
            MATCH (node) WHERE elementId(node) = element
            REMOVE node:Stale
            """;

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

    /** Marks these nodes for {@link #refreshStale}. Until then they say too much, which {@code check} tells. */
    void mark(Map<String, Set<Object>> lost) {
        var keys = lost.entrySet().stream().flatMap(entry -> entry.getValue().stream().map(id -> new Nodes.Key(entry.getKey(), id))).toList();
        var nodes = new Nodes(tx);
        nodes.find(keys);
        tx.run(MARK, GraphStatements.lists("elements", keys.stream().map(nodes::element).filter(Objects::nonNull).toList())).consume();
    }

    /** Refreshes some of the nodes that were marked, and says how many. */
    int refreshStale(int limit) {
        var stale = new TreeMap<String, Set<Object>>();
        var elements = new ArrayList<String>();
        tx.run(STALE, Map.of("limit", limit, "labels", Nodes.LABELS)).forEachRemaining(row -> {
            stale.computeIfAbsent(row.get("label").asString(), _ -> new LinkedHashSet<>()).add(row.get("id").asObject());
            elements.add(row.get("element").asString());
        });
        refresh(stale);
        new FactChanges(tx).note(List.of(), stale.getOrDefault("Organization", Set.of()));
        tx.run(UNMARK, GraphStatements.lists("elements", elements)).consume();
        return elements.size();
    }

    /** Makes these nodes what is still said about them; those of which nothing is said go, or lose all but their id if others were merged into them. */
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
        tx.run(GraphStatements.bare(label), Map.of("ids", List.copyOf(unused))).consume();
        if (label.equals("Passage")) {
            new Quotes(tx).write(ids);
        }
    }

    /** What the incidents around these nodes say about them now. */
    List<NodeStatement> said(String label, Set<Object> ids) {
        var incidents = tx.run(GraphStatements.incidentsAt(label), Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> aliases.resolve(row.get("id").asString())).distinct().toList();
        var statements = new ArrayList<NodeStatement>();
        for (int from = 0; from < incidents.size(); from += INCIDENTS) {
            var some = incidents.subList(from, Math.min(from + INCIDENTS, incidents.size()));
            records.project(records.of(some, aliases), aliases).values().forEach(state -> state.ifPresent(incident -> incident.statements()
                    .stream().filter(statement -> statement.label().equals(label) && ids.contains(statement.id())).forEach(statements::add)));
        }
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
