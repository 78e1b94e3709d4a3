package io.incidentgraph.graph;

import java.time.Instant;
import java.util.Map;

import org.springframework.stereotype.Service;

/**
 * How the graph began. One that was prepared is left without an epoch and marked, so that whoever begins with a copy of it makes
 * that a graph of its own: what changed in it since is told from what changed in other copies, and its runs are of its own time.
 */
@Service
public class GraphBeginning {

    private static final String STATE = """
            OPTIONAL MATCH (state:GraphState {id: 'graph'})
            RETURN CASE
                WHEN state.template THEN 'COPY'
                WHEN EXISTS { (:Record) } OR EXISTS { (:ImportRun) } THEN 'BEGUN'
                ELSE 'EMPTY' END AS state
            """;

    private static final String LEAVE = """
            MERGE (state:GraphState {id: 'graph'})
            SET state.template = true REMOVE state.epoch
            """;

    private static final String MAKE_OWN = """
            MATCH (state:GraphState {id: 'graph'}) WHERE state.template
            SET state.epoch = randomUUID() REMOVE state.template
            WITH state
            MATCH (run:ImportRun)
            SET run.id = replace(run.id, run.startedAt, $now), run.startedAt = $now, run.milliseconds = 0
            """;

    private final GraphSessions sessions;

    GraphBeginning(GraphSessions sessions) {
        this.sessions = sessions;
    }

    /** What is there at the start of the program. */
    public enum State {

        /** It never held a record. */
        EMPTY,

        /** A copy of one that was {@linkplain GraphBeginning#leaveToCopies() left to copies}, as it was prepared. */
        COPY,

        /** Somebody has used it, or may have. */
        BEGUN
    }

    public State state() {
        return sessions.read(tx -> State.valueOf(tx.run(STATE).single().get("state").asString()));
    }

    /** From now on only copies of this graph are used. */
    public void leaveToCopies() {
        sessions.write(tx -> tx.run(LEAVE).consume());
    }

    /** Gives a copy an epoch of its own, and its runs the time at which it is made its own; changes nothing in other graphs. */
    public void makeOwn() {
        sessions.write(tx -> tx.run(MAKE_OWN, Map.of("now", Instant.now().toString())).consume());
    }

}
