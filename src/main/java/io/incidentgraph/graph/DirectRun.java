package io.incidentgraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.IncidentRecord;

/**
 * The run of records that come from no source: decisions, drafts, the starter set. It has a node only if it brought something
 * new, and none of it is left to do after a transaction, so it is never gone on with.
 */
final class DirectRun {

    private static final int REASONS = 100;

    private final String origin;

    private final Instant start;

    private final String id;

    private final List<String> reasons = new ArrayList<>();

    private long added;

    private long unchanged;

    private long rejected;

    DirectRun(String origin, Instant start) {
        this.origin = origin;
        this.start = start;
        this.id = ImportRuns.id(start, Hashes.hex("run", origin));
    }

    void reject(IncidentRecord record, List<String> problems) {
        rejected++;
        if (reasons.size() < REASONS) {
            reasons.add(record.incident() + ": " + String.join("; ", problems));
        }
    }

    /** Writes down, together with the records, that they came. */
    void write(TransactionContext tx, List<IncidentRecord> records, int offered) {
        if (!records.isEmpty()) {
            ImportRuns.keep(tx, id, Map.of("origin", origin, "state", "DONE", "startedAt", start.toString(), "items", added + unchanged + rejected + offered,
                    "records", added + records.size(), "unchanged", unchanged + offered - records.size(), "rejected", rejected, "milliseconds",
                    Duration.between(start, Instant.now()).toMillis()));
            new RunRecords(tx, id).link(records, List.of());
        }
    }

    /** Counts a batch whose transaction is over. */
    void count(int newOnes, int offered) {
        added += newOnes;
        unchanged += offered - newOnes;
    }

    ImportReport report() {
        return new ImportReport(id(), added, unchanged, rejected, reasons);
    }

    private @Nullable String id() {
        return added == 0 ? null : id;
    }

}
