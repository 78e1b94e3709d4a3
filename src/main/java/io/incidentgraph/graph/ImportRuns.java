package io.incidentgraph.graph;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Service;

/**
 * The nodes of imports. A run is RUNNING until it is DONE; one that was interrupted stays RUNNING, and goes on where it was
 * when the same source is imported again. Its node holds whatever its importer needs for that.
 */
@Service
public class ImportRuns {

    private static final String BEGIN = """
            CREATE (run:ImportRun {id: $run}) SET run += $properties
            """;

    private static final String KEEP = """
            MERGE (run:ImportRun {id: $run}) SET run += $properties
            """;

    private static final String UNFINISHED = """
            MATCH (run:ImportRun) WHERE run.source = $source AND run.state = 'RUNNING'
            RETURN properties(run) AS properties ORDER BY run.id LIMIT 1
            """;

    private static final String TAKE_OVER = """
            MATCH (run:ImportRun {id: $run}) SET run.owner = $owner
            """;

    static final String STEP = GraphStatements.KEEP_PLAN + """
            MATCH (run:ImportRun {id: $run}) USING INDEX run:ImportRun(id) WHERE run.owner = $owner SET run += $properties RETURN run.id AS id
            """;

    private static final String FIND = """
            MATCH (run:ImportRun {id: $run}) RETURN properties(run) AS properties
            """;

    private static final String ALL = """
            MATCH (run:ImportRun) RETURN properties(run) AS properties ORDER BY run.startedAt DESC LIMIT $limit
            """;

    private final GraphSessions sessions;

    ImportRuns(GraphSessions sessions) {
        this.sessions = sessions;
    }

    /** A run as its node has it. */
    public record Run(RunOwner owner, Map<String, Object> properties) {
    }

    /**
     * @param source the hash of what is imported
     * @return the interrupted run of this very source, if there is one, taken over, or a new one
     */
    public Run begin(String source, Map<String, Object> properties) {
        return sessions.write(tx -> {
            tx.run(GraphStatements.LOCK).consume();
            return unfinished(tx, source).orElseGet(() -> create(tx, source, properties));
        });
    }

    private static Optional<Run> unfinished(TransactionContext tx, String source) {
        return tx.run(UNFINISHED, Map.of("source", source)).list(row -> row.get("properties").asMap()).stream().findFirst().map(stored -> {
            var owner = RunOwner.of(String.valueOf(stored.get("id")));
            tx.run(TAKE_OVER, Map.of("run", owner.run(), "owner", owner.owner())).consume();
            return new Run(owner, stored);
        });
    }

    private static Run create(TransactionContext tx, String source, Map<String, Object> properties) {
        var start = Instant.now();
        var owner = RunOwner.of(id(start, source));
        var all = new HashMap<>(properties);
        all.putAll(Map.of("id", owner.run(), "owner", owner.owner(), "source", source, "state", "RUNNING", "startedAt", start.toString()));
        tx.run(BEGIN, Map.of("run", owner.run(), "properties", all)).consume();
        return new Run(owner, all);
    }

    /** @param source a hash of what comes, or of where it comes from */
    static String id(Instant start, String source) {
        return "run:" + start + ":" + source.substring(0, Math.min(16, source.length()));
    }

    /** Writes down what a run has brought so far that nobody will go on with. */
    static void keep(TransactionContext tx, String run, Map<String, Object> properties) {
        tx.run(KEEP, Map.of("run", run, "properties", properties)).consume();
    }

    /** Writes down how far the run has come. */
    public void step(RunOwner run, Map<String, Object> properties) {
        sessions.write(tx -> {
            step(tx, run, properties);
            return true;
        });
    }

    static void step(TransactionContext tx, RunOwner run, Map<String, Object> properties) {
        if (tx.run(STEP, Map.of("run", run.run(), "owner", run.owner(), "properties", properties)).list().isEmpty()) {
            throw new RunLostException(run.run());
        }
    }

    /** The properties of a run's node. */
    public Optional<Map<String, Object>> find(String run) {
        return sessions.read(tx -> tx.run(FIND, Map.of("run", run)).list(row -> row.get("properties").asMap()).stream().findFirst());
    }

    /** The newest runs first. */
    public List<Map<String, Object>> newest(int limit) {
        return sessions.read(tx -> tx.run(ALL, Map.of("limit", limit)).list(row -> row.get("properties").asMap()));
    }

}
