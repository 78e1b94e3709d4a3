package io.incidentgraph.bench.discover;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;

/** The ten incidents that share most with one, by the definition of {@code Incident.similar}, asked by hand through the driver. */
enum SimilarByHand {

    /** What is too common is left out by the number of its relationships, which the database knows without looking; then one row a shared value. */
    PRUNED("""
              MATCH (incident)-[:%1$s]->(value:%2$s)
              WITH DISTINCT value, COUNT { (value)<-[:%1$s]-() } AS frequency WHERE frequency <= $most
              WITH value, toInteger(round(log($all / toFloat(frequency)) / log(2) * 1000000)) AS weight WHERE weight > 0
              MATCH (value)<-[:%1$s]-(other)
              RETURN other, weight
            """, """
              MATCH (incident)-[caused:CAUSED_BY]->() WITH DISTINCT caused.vendor AS id WHERE id IS NOT NULL
              MATCH (vendor:Vendor {id: id})
              WITH vendor, COLLECT { MATCH (vendor)<-[:INVOLVED]-(other) WHERE EXISTS { (other)-[:CAUSED_BY {vendor: vendor.id}]->() } RETURN DISTINCT other } AS others
              WHERE size(others) <= $most
              UNWIND others AS other
              RETURN other, toInteger(round(log($all / toFloat(size(others))) / log(2) * 1000000)) AS weight
            """, """
            WITH incident, other, sum(weight) AS score WHERE other <> incident AND score > 0
            """),

    /** The incidents of each value are gathered, counted and let go again. */
    GATHERED("""
              MATCH (incident)-[:%1$s]->(value:%2$s)
              WITH DISTINCT value
              WITH COLLECT { MATCH (value)<-[:%1$s]-(other) RETURN DISTINCT other } AS others
              RETURN others
            """, """
              MATCH (incident)-[caused:CAUSED_BY]->() WITH DISTINCT caused.vendor AS id WHERE id IS NOT NULL
              MATCH (vendor:Vendor {id: id})
              WITH COLLECT { MATCH (vendor)<-[:INVOLVED]-(other) WHERE EXISTS { (other)-[:CAUSED_BY {vendor: vendor.id}]->() } RETURN DISTINCT other } AS others
              RETURN others
            """, """
            WITH incident, others, toInteger(round(log($all / toFloat(size(others))) / log(2) * 1000000)) AS weight
            WHERE size(others) <= $most AND weight > 0
            UNWIND others AS other
            WITH incident, other, sum(weight) AS score WHERE other <> incident
            """);

    /** Facts, with what they lead to. */
    private static final class Edges {

        private static final Map<String, String> ALL = Map.of("CAUSED_BY", "Cause", "COMPROMISED", "Asset", "EXPOSED", "DataType",
                "USED", "AttackTechnique", "HAD_EFFECT", "Effect", "COMMITTED_BY", "ActorKind");

    }

    private final String statement;

    SimilarByHand(String ofEdge, String ofVendor, String scored) {
        var parts = new StringBuilder("MATCH (incident:Incident {id: $id})\nCALL (incident) {\n");
        Edges.ALL.forEach((type, label) -> parts.append(ofEdge.formatted(type, label)).append("  UNION ALL\n"));
        statement = parts.append(ofVendor).append("}\n").append(scored).append("ORDER BY score DESC, other.id LIMIT 10\nRETURN other.id AS id, score").toString();
    }

    /** The answer, a line for each incident, in their order. */
    List<String> ask(Driver driver, String id, long incidents) {
        try (var session = driver.session()) {
            return session.run(statement, Map.of("id", id, "all", incidents, "most", Math.max(10, incidents / 10)))
                    .list(row -> "%s %d".formatted(row.get("id").asString(), row.get("score").asLong()));
        }
    }

}
