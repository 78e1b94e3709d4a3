package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;

/** Everything that the graph holds of records and facts, as sorted lines: equal graphs have equal dumps. */
public final class GraphDump {

    private static final String NODES = """
            MATCH (node:AttackTechnique|Incident|NonIncident|Organization|Malware|Vulnerability|ThreatGroup|Event|Count|Passage|Document|Record|Alias|ExactKey)
            RETURN labels(node) AS labels, node.id AS id, properties(node) AS properties
            """;

    private static final String EDGES = """
            MATCH (from:Incident|NonIncident|Organization|Malware|Vulnerability|ThreatGroup|Event|Count|Passage|Document|Record|Alias|ExactKey)-[edge]->(to)
            WHERE NOT to:ImportRun
            RETURN labels(from) AS fromLabels, from.id AS fromId, type(edge) AS type, labels(to) AS toLabels, to.id AS toId, properties(edge) AS properties
            """;

    private GraphDump() {
    }

    public static List<String> of(Driver driver) {
        var lines = new ArrayList<String>();
        driver.executableQuery(NODES).execute().records().forEach(row -> lines.add("%s %s %s".formatted(
                sorted(row.get("labels").asList()), row.get("id"), sorted(row.get("properties").asMap()))));
        driver.executableQuery(EDGES).execute().records().forEach(row -> lines.add("%s %s -%s-> %s %s %s".formatted(
                sorted(row.get("fromLabels").asList()), row.get("fromId"), row.get("type"), sorted(row.get("toLabels").asList()), row.get("toId"),
                sorted(row.get("properties").asMap()))));
        lines.sort(null);
        return lines;
    }

    private static List<String> sorted(List<Object> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }

    private static Map<String, Object> sorted(Map<String, Object> values) {
        return new TreeMap<>(values);
    }

}
