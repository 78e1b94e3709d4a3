package io.incidentgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;

/** All catalogue nodes with their properties and links, the entries and the releases, as sorted lines. */
public final class CatalogueDump {

    private static final String NODES = """
            MATCH (node:AttackTechnique|Tactic|Mitigation|ThreatGroup|Campaign|Malware|Cause|Asset|CatalogueEntry|CatalogueRelease)
            RETURN labels(node) AS labels, properties(node) AS properties
            """;

    private static final String LINKS = """
            MATCH (from:AttackTechnique|Mitigation|ThreatGroup|Campaign|Malware|Cause|Asset)-[link]->(to)
            RETURN labels(from) + [from.id, type(link), to.id] + labels(to) AS ends, properties(link) AS properties
            """;

    private CatalogueDump() {
    }

    /** An import of what is there changes nothing but this. */
    private static TreeMap<String, Object> withoutRuns(Map<String, Object> properties) {
        var others = new TreeMap<>(properties);
        others.remove("runs");
        return others;
    }

    public static List<String> of(Driver driver) {
        return Stream.concat(
                driver.executableQuery(NODES).execute().records().stream().map(row -> row.get("labels") + " " + withoutRuns(row.get("properties").asMap())),
                driver.executableQuery(LINKS).execute().records().stream().map(row -> row.get("ends") + " " + new TreeMap<>(row.get("properties").asMap())))
                .sorted().toList();
    }

}
