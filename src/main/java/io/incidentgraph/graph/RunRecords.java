package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import io.incidentgraph.model.IncidentRecord;

/** Which records came in a run. A record belongs to every run that brought it, whether it was there before or not. */
final class RunRecords {

    private static final String SOME = """
            MATCH (:ImportRun {id: $run})<-[:CAME_IN]-(record:Record)
            WITH record LIMIT $limit
            RETURN record.id AS id, EXISTS { MATCH (record)-[:CAME_IN]->(other:ImportRun) WHERE other.id <> $run } AS elsewhere
            """;

    /** From the record to its few runs: the way from the run would pass all of its records. */
    static final String PART = GraphStatements.KEEP_PLAN + """
            UNWIND $lists.ids AS id
            MATCH (record:Record {id: id})
            USING INDEX record:Record(id)
            MATCH (record)-[link:CAME_IN]->(run) WHERE run.id = $run
            DELETE link
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
        relink(Stream.concat(added.stream(), known.stream()).map(IncidentRecord::id).toList(), List.of());
    }

    /**
     * @param missing ids of records that came in the run and are not linked with it
     * @param outdated ids of records that are linked with it and did not come in it
     */
    void relink(Collection<Long> missing, Collection<Long> outdated) {
        if (!missing.isEmpty()) {
            tx.run(GraphStatements.CAME_IN, Map.of("run", run, "lists", Map.of("ids", List.copyOf(missing)))).consume();
        }
        if (!outdated.isEmpty()) {
            tx.run(PART, Map.of("run", run, "lists", Map.of("ids", List.copyOf(outdated)))).consume();
        }
    }

    /** Some of the records of the run; those that came in another one, too, are parted from this one. */
    Some some(int limit) {
        var only = new ArrayList<Long>();
        var others = new ArrayList<Long>();
        tx.run(SOME, Map.of("run", run, "limit", limit)).forEachRemaining(row -> (row.get("elsewhere").asBoolean() ? others : only).add(row.get("id").asLong()));
        relink(List.of(), others);
        return new Some(only, others.size());
    }

    /**
     * Some of the records of a run.
     *
     * @param only those that came in no other run
     * @param parted how many came in another one, too
     */
    record Some(List<Long> only, int parted) {

        boolean isEmpty() {
            return only.isEmpty() && parted == 0;
        }

    }

    /** Takes away the run's node, and whatever else is linked with it. */
    void forget(int limit) {
        while (unlink(limit) > 0) {
        }
    }

    private int unlink(int limit) {
        int count = tx.run(UNLINK, Map.of("run", run, "limit", limit)).single().get("count").asInt();
        tx.run(FORGET, Map.of("run", run)).consume();
        return count;
    }

}
