package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import io.incidentgraph.graph.projection.NodeStatement;
import io.incidentgraph.model.DocumentReference;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;

/** Compares the nodes of records with their bodies, which are the truth. */
final class RecordCheck {

    private final TransactionContext tx;

    private final Consumer<Difference> differences;

    private final IncidentCheck check;

    RecordCheck(TransactionContext tx, Consumer<Difference> differences) {
        this.tx = tx;
        this.differences = differences;
        this.check = new IncidentCheck(differences);
    }

    void check(List<Long> ids) {
        tx.run(GraphStatements.RECORDS_FOR_CHECK, Map.of("ids", ids)).forEachRemaining(this::check);
    }

    private void check(Record row) {
        var place = "Record " + row.get("id").asLong();
        var record = RecordFormat.ofBody(row.get("properties").get("body").asString());
        if (record.id() != row.get("id").asLong()) {
            differences.accept(Difference.of(place, "its body is that of record %d: take the record away and add the original again", record.id()));
            return;
        }
        check.properties(place, row.get("properties").asMap(), RecordRow.properties(record));
        var documents = new TreeSet<>(row.get("documents").asList(Value::asLong));
        var expected = new TreeSet<>(documents(record));
        if (!documents.equals(expected)) {
            differences.accept(Difference.of(place, "its documents are %s, not %s", documents, expected));
        }
        var keys = new HashSet<>(row.get("keys").asList(Value::asObject));
        var named = ExactKeys.Naming.of(record).stream().<Object>map(naming -> List.of(naming.key(), naming.organization())).collect(Collectors.toSet());
        if (!keys.equals(named)) {
            differences.accept(Difference.of(place, "it names the exact keys %s, not %s", keys, named));
        }
        if (row.get("labels").asList(Value::asString).contains("Merge") != RecordRow.decidesIdentity(record)) {
            differences.accept(Difference.of(place, "its labels are %s", row.get("labels").asList()));
        }
    }

    void repair(List<Long> ids) {
        var sound = new ArrayList<IncidentRecord>();
        var rows = new ArrayList<Map<String, Object>>();
        var statements = new ArrayList<NodeStatement>();
        tx.run(GraphStatements.RECORDS_FOR_CHECK, Map.of("ids", ids)).forEachRemaining(row -> {
            var record = RecordFormat.ofBody(row.get("properties").get("body").asString());
            if (record.id() == row.get("id").asLong()) {
                sound.add(record);
                rows.add(RecordRow.of(record));
                statements.addAll(RecordRow.documents(record));
            }
        });
        new SharedNodes(tx).add(statements);
        tx.run(GraphStatements.REPAIR_RECORDS, Map.of("rows", rows)).consume();
        new ExactKeys(tx).add(sound);
    }

    private static List<Long> documents(IncidentRecord record) {
        return record.source().documents().stream().map(DocumentReference::id).distinct().toList();
    }

}
