package io.incidentgraph.ingest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param run the id of the run's node; null in a dry run
 * @param bytes how much of the source's files was read
 * @param totalBytes how much there is
 */
public record ImportProgress(@Nullable String run, long bytes, long totalBytes, ImportCounts counts, Duration elapsed, boolean done) {

    /** Items of the source in a second. */
    public double rate() {
        double seconds = elapsed.toMillis() / 1000.0;
        return seconds == 0 ? 0 : counts.of(ImportCounts.Kind.ITEMS) / seconds;
    }

    /** What is left at the pace so far, or null while there is none. */
    public @Nullable Duration left() {
        return bytes == 0 || done ? null : elapsed.multipliedBy(Math.max(0, totalBytes - bytes)).dividedBy(bytes);
    }

}
