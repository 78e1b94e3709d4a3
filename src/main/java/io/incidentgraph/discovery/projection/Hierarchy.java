package io.incidentgraph.discovery.projection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import io.incidentgraph.discovery.Feature;
import org.neo4j.driver.Record;

/** What is broader than what. */
record Hierarchy(List<Step> steps) {

    static final String READ = """
            UNWIND ['Cause', 'Asset', 'DataType', 'Effect', 'ActorKind', 'AttackTechnique'] AS type
            MATCH (narrow:$(type))-[:BROADER|SUBTECHNIQUE_OF]->(broad:$(type))
            RETURN type, narrow.id AS narrow, broad.id AS broad
            """;

    record Step(Feature feature, String narrow, String broad) {

        static Step of(Record row) {
            return new Step(NodeTypes.feature(row.get("type").asString()), row.get("narrow").asString(), row.get("broad").asString());
        }

    }

    void write(Values values) {
        values.flatten();
        var broader = new TreeMap<Integer, TreeSet<Integer>>();
        steps.forEach(step -> broader.computeIfAbsent(values.add(step.feature(), step.narrow()), _ -> new TreeSet<>())
                .add(values.add(step.feature(), step.broad())));
        for (Map.Entry<Integer, TreeSet<Integer>> entry : broader.entrySet()) {
            values.broader(entry.getKey(), entry.getValue().stream().mapToInt(Integer::intValue).toArray());
        }
    }

}
