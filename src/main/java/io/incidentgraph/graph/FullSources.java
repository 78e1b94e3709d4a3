package io.incidentgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;

/** Compares a source that has everything with what came of it before. */
@Service
public class FullSources {

    private static final String EARLIER = """
            MATCH (run:ImportRun) WHERE run.id <> $run AND run.state = 'DONE' AND CASE $name
                WHEN '' THEN any(format IN run.formats WHERE any(known IN $formats WHERE format = known OR format STARTS WITH known + ' '))
                ELSE run.full = $name END
            RETURN run.id AS id ORDER BY id
            """;

    /** From each record to the few others of its series: the way from the run would pass all of its records. */
    private static final String GONE = """
            MATCH (earlier:ImportRun)<-[:CAME_IN]-(record:Record) WHERE earlier.id IN $runs AND NOT EXISTS {
                MATCH (now:Record {key: record.key}) USING INDEX now:Record(key)
                MATCH (now)-[:CAME_IN]->(run) WHERE run.id = $run
                RETURN run }
            RETURN DISTINCT record.incident AS incident ORDER BY incident
            """;

    private static final String SERIES = """
            MATCH (earlier:ImportRun)<-[:CAME_IN]-(record:Record) WHERE earlier.id IN $runs
            RETURN DISTINCT record.incident AS incident, record.key AS key ORDER BY incident, key
            """;

    private final GraphSessions sessions;

    FullSources(GraphSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * The earlier imports of the same source, by the ids of their nodes.
     *
     * @param name by which such imports know each other; empty for those of the same formats
     * @param formats without their versions
     */
    public List<String> earlier(String run, String name, Collection<String> formats) {
        return sessions.read(tx -> tx.run(EARLIER, Map.of("run", run, "name", name, "formats", List.copyOf(formats))).list(row -> row.get("id").asString()));
    }

    /** Tells the incidents with a series, among those that earlier imports brought, that the source of a dry run lacks. */
    public void missing(List<String> earlier, Predicate<String> lacks, Consumer<String> incidents) {
        sessions.read(tx -> tx.run(SERIES, Map.of("runs", earlier)).stream().filter(row -> lacks.test(row.get("key").asString()))
                .map(row -> row.get("incident").asString()).distinct().toList()).forEach(incidents);
    }

    /** Tells the incidents of which earlier imports brought a series that this one has not. */
    public void gone(String run, List<String> earlier, Consumer<String> incidents) {
        sessions.read(tx -> tx.run(GONE, Map.of("run", run, "runs", earlier)).list(row -> row.get("incident").asString())).forEach(incidents);
    }

}
