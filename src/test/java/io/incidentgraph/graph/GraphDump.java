package io.incidentgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;

/** Everything that the graph holds of records and facts, as sorted lines: equal graphs have equal dumps. */
final class GraphDump {

    private static final String NODES = """
            MATCH (node) WHERE NOT node:ImportRun AND NOT node:GraphState AND NOT node:__Neo4jMigration
            RETURN labels(node) AS labels, node.id AS id, properties(node) AS properties
            """;

    private static final String EDGES = """
            MATCH (from)-[edge]->(to) WHERE NOT to:ImportRun AND NOT from:__Neo4jMigration
            RETURN labels(from) AS fromLabels, from.id AS fromId, type(edge) AS type, labels(to) AS toLabels, to.id AS toId, properties(edge) AS properties
            """;

    private GraphDump() {
    }

    static List<String> of(Driver driver) {
        return driver.executableQuery(NODES).execute().records().stream()
                .map(row -> "%s %s %s".formatted(sorted(row.get("labels").asList()), row.get("id"), sorted(row.get("properties").asMap())))
                .collect(java.util.stream.Collectors.collectingAndThen(java.util.stream.Collectors.toList(), nodes -> {
                    driver.executableQuery(EDGES).execute().records().forEach(row -> nodes.add("%s %s -%s-> %s %s %s".formatted(
                            sorted(row.get("fromLabels").asList()), row.get("fromId"), row.get("type"), sorted(row.get("toLabels").asList()), row.get("toId"), sorted(row.get("properties").asMap()))));
                    nodes.sort(null);
                    return nodes;
                }));
    }

    private static List<String> sorted(List<Object> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }

    private static Map<String, Object> sorted(Map<String, Object> values) {
        return new TreeMap<>(values);
    }

}
