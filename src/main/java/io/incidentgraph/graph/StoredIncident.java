package io.incidentgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** An incident as the database has it. */
record StoredIncident(String id, List<String> labels, Map<String, Object> properties, List<StoredEdge> edges, List<Long> records) {

    static Map<String, StoredIncident> read(TransactionContext tx, Collection<String> ids) {
        var incidents = new TreeMap<String, StoredIncident>();
        tx.run(GraphStatements.INCIDENTS, GraphStatements.lists("ids", List.copyOf(ids))).stream().forEach(row -> {
            var id = row.get("id").asString();
            incidents.put(id, new StoredIncident(id, row.get("labels").asList(Value::asString), row.get("properties").asMap(),
                    row.get("edges").asList(StoredIncident::edge), row.get("records").asList(Value::asLong).stream().sorted().toList()));
        });
        return incidents;
    }

    private static StoredEdge edge(Value edge) {
        return new StoredEdge(edge.get("element").asString(), edge.get("type").asString(), edge.get("labels").asList(Value::asString),
                edge.get("target").asObject(), edge.get("properties").asMap());
    }

}
