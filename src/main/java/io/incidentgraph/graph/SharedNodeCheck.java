package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import io.incidentgraph.graph.projection.NodeStatement;

/** Compares stored shared nodes with what the incidents and records around them say. */
final class SharedNodeCheck {

    private final TransactionContext tx;

    private final IncidentCheck check;

    private final Consumer<Difference> differences;

    SharedNodeCheck(TransactionContext tx, Consumer<Difference> differences) {
        this.tx = tx;
        this.check = new IncidentCheck(differences);
        this.differences = differences;
    }

    void compare(String label, List<?> ids, List<NodeStatement> said) {
        var attributes = new LinkedHashMap<Object, NodeAttributes>();
        said.forEach(statement -> attributes.computeIfAbsent(statement.id(), _ -> new NodeAttributes(label)).add(statement));
        var quotes = label.equals("Passage") ? new Quotes(tx).of(ids) : Map.<Object, String>of();
        tx.run(GraphStatements.nodesForCheck(label), Map.of("ids", new ArrayList<>(ids))).forEachRemaining(row -> {
            var id = row.get("id").asObject();
            var place = label + " " + id;
            var computed = new HashMap<String, Object>(Map.of("id", id));
            var stated = attributes.get(id);
            if (stated != null) {
                computed.putAll(stated.properties());
            }
            else if (!row.get("alias").asBoolean()) {
                differences.accept(new Difference(place, "nothing points at it"));
            }
            Optional.ofNullable(quotes.get(id)).ifPresent(quote -> computed.put(Quotes.PROPERTY, quote));
            check.properties(place, row.get("properties").asMap(), computed);
            documents(place, row.get("documents").asList(Value::asLong), said.stream().filter(statement -> statement.id().equals(id)).toList());
            labels(place, label, new HashSet<>(row.get("labels").asList(Value::asString)), row.get("vendor").asBoolean(), row.get("authority").asBoolean());
        });
    }

    private void documents(String place, List<Long> stored, List<NodeStatement> said) {
        var expected = said.stream().filter(statement -> statement.attributes().containsKey("document"))
                .map(statement -> (Long) statement.attributes().get("document")).distinct().toList();
        if (!stored.equals(expected)) {
            differences.accept(Difference.of(place, "it stands in the documents %s, not %s", stored, expected));
        }
    }

    private void labels(String place, String label, Set<String> stored, boolean vendor, boolean authority) {
        var expected = new HashSet<>(Set.of(label));
        if (vendor) {
            expected.add("Vendor");
        }
        if (authority) {
            expected.add("Authority");
        }
        if (!stored.equals(expected)) {
            differences.accept(Difference.of(place, "its labels are %s, not %s", stored.stream().sorted().toList(), expected.stream().sorted().toList()));
        }
    }

}
