package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.projection.IncidentState;
import io.incidentgraph.graph.projection.NodeStatement;

/** What follows from fact edges: in which document a passage stands, where a foreign concept lies, and who is a vendor or an authority. */
final class Links {

    /** The edges from which it follows that an organization is a vendor or an authority. */
    private static final Set<String> ROLES = Set.of("INVOLVED", "REPORTED_TO");

    private final TransactionContext tx;

    Links(TransactionContext tx) {
        this.tx = tx;
    }

    void write(Collection<IncidentState> after, Collection<IncidentState> before) {
        var passages = new TreeMap<Long, Object>();
        statements(after, "Passage").forEach(statement -> passages.put((Long) statement.id(), statement.attributes().get("document")));
        var rows = new ArrayList<Map<String, Object>>();
        passages.forEach((id, document) -> rows.add(Map.of("id", id, "document", document)));
        if (!rows.isEmpty()) {
            tx.run(GraphStatements.LINK_PASSAGES, GraphStatements.lists("rows", rows)).consume();
            new Quotes(tx).write(passages.keySet());
        }
        new ForeignLinks(tx).write(after.stream().flatMap(state -> state.statements().stream()));
        labels(Stream.concat(after.stream(), before.stream()).flatMap(state -> state.edges().stream()).filter(edge -> ROLES.contains(edge.type()))
                .map(edge -> (String) edge.target()).collect(Collectors.toCollection(TreeSet::new)));
    }

    void labels(Collection<String> organizations) {
        if (!organizations.isEmpty()) {
            tx.run(GraphStatements.SECOND_LABELS, GraphStatements.lists("ids", organizations)).consume();
        }
    }

    private static Stream<NodeStatement> statements(Collection<IncidentState> states, String label) {
        return states.stream().flatMap(state -> state.statements().stream()).filter(statement -> statement.label().equals(label));
    }

}
