package io.incidentgraph.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import.
 *
 * @param run the id of the run's node, or the name of the dry run
 * @param resumed whether an interrupted run was ended
 * @param formats what was recognized
 * @param rejected the file with all that was set aside, a JSON object a line; null if nothing was
 * @param notes the same for warnings, duplicates and unresolved references
 */
public record ImportReport(String run, boolean resumed, List<String> formats, ImportCounts counts, Duration elapsed,
        @Nullable Path rejected, @Nullable Path notes) {
}
