package io.incidentgraph.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;

import io.incidentgraph.graph.projection.NodeStatement;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.ForeignConcepts;

/** The place of foreign concepts in the vocabulary's trees. */
final class ForeignLinks {

    static final List<String> LABELS = Arrays.stream(ConceptKind.values()).map(ConceptKind::label).toList();

    private final TransactionContext tx;

    ForeignLinks(TransactionContext tx) {
        this.tx = tx;
    }

    /** Those of the ids that are of foreign concepts. */
    static List<String> foreign(Collection<String> ids) {
        return ids.stream().filter(id -> ForeignConcepts.broader(id).isPresent()).toList();
    }

    void write(Stream<NodeStatement> statements) {
        var concepts = statements.filter(statement -> LABELS.contains(statement.label())).distinct().toList();
        for (var label : LABELS) {
            var rows = rows(concepts.stream().filter(statement -> statement.label().equals(label)).map(statement -> (String) statement.id()).distinct());
            if (!rows.isEmpty()) {
                tx.run(GraphStatements.linkForeign(label), GraphStatements.lists("rows", rows)).consume();
            }
        }
    }

    private static List<Map<String, Object>> rows(Stream<String> ids) {
        return ids.flatMap(id -> ForeignConcepts.broader(id).stream().map(broader -> Map.<String, Object>of("from", id, "to", broader))).toList();
    }

}
