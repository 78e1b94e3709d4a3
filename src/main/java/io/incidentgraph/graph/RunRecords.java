package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import io.incidentgraph.model.IncidentRecord;

/** Which records came in a run. A record belongs to every run that brought it, whether it was there before or not. */
final class RunRecords {

    private static final String ONLY_HERE = """
            MATCH (:ImportRun {id: $run})<-[:CAME_IN]-(record:Record)
            WHERE NOT EXISTS { MATCH (record)-[:CAME_IN]->(other:ImportRun) WHERE other.id <> $run }
            RETURN record.id AS id LIMIT $limit
            """;

    private static final String UNLINK = """
            MATCH (:ImportRun {id: $run})<-[link:CAME_IN]-()
            WITH link LIMIT $limit
            DELETE link
            RETURN count(*) AS count
            """;

    private static final String FORGET = """
            MATCH (run:ImportRun {id: $run}) WHERE NOT EXISTS { (run)<-[:CAME_IN]-() } DELETE run
            """;

    private final TransactionContext tx;

    private final String run;

    RunRecords(TransactionContext tx, String run) {
        this.tx = tx;
        this.run = run;
    }

    /**
     * What will become of these records.
     *
     * @param heads what is stored about their incidents
     */
    static List<RecordOutcome> outcomes(List<IncidentRecord> batch, RecordHeads heads) {
        var ids = new HashSet<Long>();
        var keys = new HashSet<String>();
        var outcomes = new ArrayList<RecordOutcome>();
        for (var record : batch) {
            outcomes.add(outcome(record, heads.inRun(record.id()), !ids.add(record.id()), heads.inRun(record.key()), !keys.add(record.key())));
        }
        return outcomes;
    }

    private static RecordOutcome outcome(IncidentRecord record, @Nullable Boolean known, boolean again, @Nullable Boolean series, boolean seriesAgain) {
        if (again || Boolean.TRUE.equals(known)) {
            return RecordOutcome.DUPLICATE;
        }
        if (known != null) {
            return RecordOutcome.UNCHANGED;
        }
        boolean inRun = seriesAgain || Boolean.TRUE.equals(series);
        if (inRun && record.source().snapshot()) {
            return RecordOutcome.REPEATED;
        }
        return series != null && !inRun ? RecordOutcome.CHANGED : RecordOutcome.ADDED;
    }

    /**
     * @param added records that were stored just now
     * @param known records that were there, and did not come in this run before
     */
    void link(List<IncidentRecord> added, List<IncidentRecord> known) {
        var ids = Stream.concat(added.stream(), known.stream()).map(IncidentRecord::id).toList();
        if (!ids.isEmpty()) {
            tx.run(GraphStatements.CAME_IN, Map.of("run", run, "lists", Map.of("ids", ids))).consume();
        }
    }

    /** Some of the records that came in no other run. */
    List<Long> onlyHere(int limit) {
        return tx.run(ONLY_HERE, Map.of("run", run, "limit", limit)).list(row -> row.get("id").asLong());
    }

    /** Parts some of the records from the run, and takes away its node when none is left. */
    int unlink(int limit) {
        int count = tx.run(UNLINK, Map.of("run", run, "limit", limit)).single().get("count").asInt();
        tx.run(FORGET, Map.of("run", run)).consume();
        return count;
    }

}
