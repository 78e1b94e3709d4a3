package io.incidentgraph.discovery;

import java.util.HashMap;

import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The statement that finds the numbers of {@link Caveats}. One row. */
final class CaveatStatement {

    private static final String ASKED = """
            CALL () {
            %s
            }
            WITH collect(node) AS asked
            """;

    private static final String MISSING = """
            CALL (asked) {
              UNWIND asked AS incident
              RETURN count(CASE WHEN NOT EXISTS { (incident)-[:CAUSED_BY]->(:Cause) } THEN 1 END) AS withoutCause,
                     count(CASE WHEN incident.year IS NULL THEN 1 END) AS undated,
                     count(CASE WHEN EXISTS { (incident)-[:AFFECTED {as: 'VICTIM'}]->(:Organization {anonymous: true}) } THEN 1 END) AS unnamed
            }
            """;

    private static final String BY_SOURCE = """
              WITH incident, coalesce(publisher, record.kind) AS name, publisher IS NOT NULL AS publisher
              WITH name, publisher, count(DISTINCT incident) AS incidents
              ORDER BY incidents DESC, name LIMIT 1
              RETURN collect({name: name, publisher: publisher, incidents: incidents})[0] AS heaviest
            }
            RETURN size(asked) AS incidentCount, withoutCause, undated, unnamed, heaviest
            """;

    private CaveatStatement() {
    }

    static Statement of(CompiledFilter asked, NodePredicate predicate) {
        var visibility = new Visibility(predicate);
        String cypher = ASKED.formatted(asked.cypher()) + MISSING + sources(visibility) + BY_SOURCE;
        var parameters = new HashMap<String, Object>(asked.parameters());
        parameters.putAll(visibility.parameters());
        return new Statement(cypher, parameters);
    }

    private static String sources(Visibility visibility) {
        return """
                CALL (asked) {
                  UNWIND asked AS incident
                  MATCH (incident)<-[:ABOUT]-(record:Record) WHERE NOT record:Draft
                """ + visibility.only("Record", "record") + """
                  OPTIONAL CALL (record) {
                    MATCH (record)-[:FROM]->(document:Document)
                """ + visibility.only("Document", "document") + """
                    RETURN document.publisher AS publisher
                  }
                """;
    }

    static Caveats read(Record row) {
        return new Caveats(row.get("incidentCount").asInt(), row.get("withoutCause").asInt(), row.get("unnamed").asInt(),
                row.get("undated").asInt(), row.get("heaviest").computeOrDefault(CaveatStatement::source, null));
    }

    private static Caveats.Source source(Value map) {
        return new Caveats.Source(map.get("name").asString(), map.get("publisher").asBoolean(), map.get("incidents").asInt());
    }

}
