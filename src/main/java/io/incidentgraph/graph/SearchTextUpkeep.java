package io.incidentgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/**
 * Writes anew the search texts of incidents that point at something which a catalogue has renamed: in one pass over all
 * incidents in the order of their ids, some in a transaction. How far it has come stands in the graph, so that a pass that was
 * stopped goes on; names that change meanwhile begin it again.
 */
@Component
final class SearchTextUpkeep {

    private static final int INCIDENTS = 500;

    private static final String PENDING = """
            MATCH (state:GraphState {id: 'graph'}) WHERE size(state.renamed) > 0
            RETURN state.renamed AS renamed, state.renamedUpTo AS after
            """;

    private static final String SOME = """
            MATCH (incident:Incident) WHERE incident.id > $after
            WITH incident ORDER BY incident.id LIMIT $limit
            RETURN incident.id AS id, EXISTS { MATCH (incident)-->(node:AttackTechnique|Malware|ThreatGroup) WHERE node.id IN $renamed } AS concerned
            """;

    private static final String STEP = "MATCH (state:GraphState {id: 'graph'}) SET state.renamedUpTo = $after";

    private static final String DONE = "MATCH (state:GraphState {id: 'graph'}) REMOVE state.renamed, state.renamedUpTo";

    private final GraphSessions sessions;

    private final Projections projections;

    SearchTextUpkeep(GraphSessions sessions, Projections projections) {
        this.sessions = sessions;
        this.projections = projections;
    }

    /** Returns when no text is left that has a name of before. */
    void finish() {
        while (sessions.write(this::some)) {
        }
    }

    private boolean some(TransactionContext tx) {
        if (tx.run(PENDING).list().isEmpty()) {
            return false;
        }
        tx.run(GraphStatements.LOCK).consume();
        var pending = tx.run(PENDING).list();
        return !pending.isEmpty() && some(tx, pending.getFirst().get("renamed").asList(), pending.getFirst().get("after").asString());
    }

    private boolean some(TransactionContext tx, List<Object> renamed, String after) {
        var concerned = new TreeSet<String>();
        var last = "";
        for (var row : tx.run(SOME, Map.of("after", after, "limit", INCIDENTS, "renamed", renamed)).list()) {
            last = row.get("id").asString();
            if (row.get("concerned").asBoolean()) {
                concerned.add(last);
            }
        }
        if (last.isEmpty()) {
            tx.run(DONE).consume();
            return false;
        }
        if (!concerned.isEmpty()) {
            new GraphRepair(tx, projections.in(tx)).incidents(concerned);
        }
        tx.run(STEP, Map.of("after", last)).consume();
        return true;
    }

}
