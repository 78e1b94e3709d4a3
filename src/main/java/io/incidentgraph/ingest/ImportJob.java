package io.incidentgraph.ingest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An import that was handed to the server.
 *
 * @param id chosen when it was handed over
 * @param progress null before it begins
 * @param report null before it has ended
 * @param failure why it could not be ended; null if it was, or is not over
 */
public record ImportJob(String id, @Nullable ImportProgress progress, @Nullable ImportReport report, @Nullable String failure) {

    static ImportJob waiting(String id) {
        return new ImportJob(id, null, null, null);
    }

    public boolean over() {
        return report != null || failure != null;
    }

    ImportJob at(ImportProgress now) {
        return new ImportJob(id, now, null, null);
    }

    ImportJob ended(ImportReport result) {
        return new ImportJob(id, progress, result, null);
    }

    ImportJob failed(@Nullable String reason) {
        return new ImportJob(id, progress, null, Optional.ofNullable(reason).orElse("It failed; the log tells why"));
    }

}
