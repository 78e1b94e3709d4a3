package io.incidentgraph.discovery.projection;

import java.util.List;

import org.neo4j.driver.Record;

/**
 * What the program changed since a state of the graph, in whichever instance.
 *
 * @param epoch that of the graph now; empty if the program never wrote it
 * @param changes how often it was changed by now
 * @param complete whether all changes since then are still remembered
 */
record Changes(String epoch, long changes, boolean complete, List<String> incidents, List<String> organizations) {

    static final String READ = """
            OPTIONAL MATCH (state:GraphState {id: 'graph'})
            RETURN coalesce(state.epoch, '') AS epoch, coalesce(state.changes, 0) AS changes, coalesce(state.forgotten, 0) <= $since AS complete,
              COLLECT { MATCH (change:FactChange) WHERE change.at > $since UNWIND change.incidents AS id RETURN DISTINCT id } AS incidents,
              COLLECT { MATCH (change:FactChange) WHERE change.at > $since UNWIND change.organizations AS id RETURN DISTINCT id } AS organizations
            """;

    static Changes of(Record row) {
        return new Changes(row.get("epoch").asString(), row.get("changes").asLong(), row.get("complete").asBoolean(),
                row.get("incidents").asList(value -> value.asString()), row.get("organizations").asList(value -> value.asString()));
    }

}
