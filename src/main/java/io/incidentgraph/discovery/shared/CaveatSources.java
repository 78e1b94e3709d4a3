package io.incidentgraph.discovery.shared;

import java.util.HashMap;

import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.Statement;
import io.incidentgraph.discovery.Visibility;
import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import org.neo4j.driver.Value;

/** Finds where most of the incidents asked about are known from; of very many it does not. */
final class CaveatSources {

    /** Of more, the database takes longer than anybody waits. */
    static final int MOST = 100_000;

    private CaveatSources() {
    }

    static Caveats of(Question question, DataFetchingEnvironment environment, CompiledFilter asked, CaveatCounts counts) {
        if (counts.asked() == 0 || counts.asked() > MOST) {
            return new Caveats(counts, null);
        }
        var statement = statement(asked, question.predicate());
        question.reads().note(environment, statement.cypher(), statement.parameters());
        return read(question.database(), statement, counts);
    }

    static Caveats read(Database database, Statement statement, CaveatCounts counts) {
        return database.read(statement, row -> new Caveats(counts, row.get("heaviest").computeOrDefault(CaveatSources::source, null)));
    }

    static Statement statement(CompiledFilter asked, NodePredicate predicate) {
        var visibility = new Visibility(predicate);
        String cypher = """
                CALL () {
                %s
                }
                WITH node AS incident
                MATCH (incident)<-[:ABOUT]-(record:Record) WHERE NOT record:Draft
                %sOPTIONAL CALL (record) {
                  MATCH (record)-[:FROM]->(document:Document)
                %s  RETURN document.publisher AS publisher
                }
                WITH incident, coalesce(publisher, record.kind) AS name, publisher IS NOT NULL AS publisher
                WITH name, publisher, count(DISTINCT incident) AS incidents
                ORDER BY incidents DESC, name LIMIT 1
                RETURN collect({name: name, publisher: publisher, incidents: incidents})[0] AS heaviest
                """.formatted(asked.cypher(), visibility.only("Record", "record"), visibility.only("Document", "document"));
        var parameters = new HashMap<String, Object>(asked.parameters());
        parameters.putAll(visibility.parameters());
        return new Statement(cypher, parameters);
    }

    private static Caveats.Source source(Value map) {
        return new Caveats.Source(map.get("name").asString(), map.get("publisher").asBoolean(), map.get("incidents").asInt());
    }

}
