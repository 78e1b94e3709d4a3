package io.incidentgraph.ingest.veris;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.neo4j.driver.QueryRunner;

/** The same figures as {@link VcdbFigures}, asked of the graph. */
final class GraphFigures {

    private static final String PLACE = "coalesce(head(COLLECT { MATCH (i)-[:AFFECTED {as: 'VICTIM'}]->(o) RETURN o.country }), '?') + ' ' + i.year";

    private static final Map<String, String> STATEMENTS = Map.of(
            "incidents", "MATCH (i:Incident) RETURN " + PLACE + " AS key, count(*) AS count",
            "victims", """
                    MATCH (i:Incident)-[:AFFECTED {as: 'VICTIM'}]->(o:Organization)
                    RETURN CASE WHEN o.anonymous THEN 'unnamed ' ELSE 'named ' END + coalesce(o.country, '?') + ' ' + i.year AS key, count(*) AS count
                    """,
            "secondary victims", """
                    MATCH (i:Incident)-[:AFFECTED {as: 'SECONDARY_VICTIM'}]->(o:Organization) WHERE NOT o.anonymous
                    RETURN toString(i.year) AS key, count(*) AS count
                    """,
            "actions", """
                    MATCH (i:Incident)-[:CAUSED_BY]->(:Cause)-[:BROADER*0..]->(c:Cause) WHERE NOT EXISTS { (c)-[:BROADER]->() }
                    WITH DISTINCT i, c
                    RETURN c.id + ' ' + $place AS key, count(*) AS count
                    """.replace("$place", PLACE),
            "varieties", """
                    MATCH (i:Incident)-[:CAUSED_BY|HAD_EFFECT]->()-[:BROADER*0..]->(c:Cause|Effect)
                    WITH DISTINCT i, c
                    WITH c, count(*) AS count
                    UNWIND c.veris AS key
                    RETURN key, count
                    """,
            "data", """
                    MATCH (i:Incident)-[e:EXPOSED|RULED_OUT]->(d:DataType) WHERE d.veris[0] STARTS WITH 'attribute.confidentiality.data.variety.'
                    RETURN substring(d.veris[0], size('attribute.confidentiality.data.variety.')) + ' ' + coalesce(e.status, 'DENIED') + ' ' + $place AS key,
                        count(*) AS count
                    """.replace("$place", PLACE),
            "records", """
                    MATCH (i:Incident)-[:COUNTED|RULED_OUT]->(c:Count {role: 'EXPOSED', unit: 'RECORDS'}) WHERE c.includedIn IS NULL AND c.of IS NULL
                    RETURN toString(i.year) AS key, sum(c.max) AS count
                    """,
            "partners", """
                    MATCH (i:Incident)-[:COMMITTED_BY]->(:ActorKind {id: 'partner'}), (i)-[:INVOLVED {role: 'UNKNOWN'}]->(v:Vendor)
                    WITH i, collect(DISTINCT coalesce(v.country, '?')) AS countries
                    RETURN countries[0] + ' ' + i.year AS key, count(*) AS count
                    """);

    private GraphFigures() {
    }

    static Map<String, Map<String, Long>> all(QueryRunner graph) {
        var figures = new TreeMap<String, Map<String, Long>>();
        STATEMENTS.forEach((name, statement) -> {
            var figure = new TreeMap<String, Long>();
            graph.run(statement).forEachRemaining(row -> figure.put(row.get("key").asString(), row.get("count").asLong()));
            figures.put(name, figure);
        });
        return figures;
    }

    /** The varieties of VERIS at or below each variety. */
    static Map<String, Set<String>> varieties(QueryRunner graph) {
        var below = new TreeMap<String, Set<String>>();
        graph.run("""
                MATCH (n:Cause|Effect)-[:BROADER*0..]->(c:Cause|Effect)
                UNWIND c.veris AS variety
                UNWIND n.veris AS below
                RETURN variety, collect(DISTINCT below) AS below
                """).forEachRemaining(row -> below.put(row.get("variety").asString(), new HashSet<>(row.get("below").asList(value -> value.asString()))));
        return below;
    }

}
