package io.incidentgraph.ingest;

import io.incidentgraph.ingest.ImportCounts.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is shown to those who ask over HTTP, running or over.
 *
 * @param job null where it was not handed to the server as a job
 * @param rate items in a second
 * @param rejectedFile on the server: all that was set aside
 * @param notesFile on the server: all warnings, duplicates, changes and unresolved references
 * @param findings the first lines of both
 */
public record ImportStatus(@Nullable String job, State state, @Nullable String run, boolean resumed, List<String> formats, long bytes, long totalBytes,
        long items, long records, long changed, long unchanged, long duplicates, long catalogue, long rejected, long warnings, long unresolved, long foreign, long gone,
        double rate, @Nullable Long secondsLeft, long milliseconds, @Nullable String failure, @Nullable String rejectedFile, @Nullable String notesFile,
        List<ImportFinding> findings) {

    /** How far an import is. */
    public enum State {
        WAITING, RUNNING, DONE, FAILED
    }

    public static ImportStatus of(ImportJob job) {
        var progress = Optional.ofNullable(job.progress())
                .orElseGet(() -> new ImportProgress(null, 0, 0, ImportCounts.NONE, Duration.ZERO, false));
        if (job.report() != null) {
            return of(job.id(), progress, job.report());
        }
        var state = job.failure() != null ? State.FAILED : job.progress() != null ? State.RUNNING : State.WAITING;
        return of(job.id(), state, progress, progress.counts(), job.failure(), null);
    }

    /** An import that is over. */
    public static ImportStatus of(ImportReport report) {
        return of(null, new ImportProgress(report.run(), 0, 0, report.counts(), report.elapsed(), true), report);
    }

    private static ImportStatus of(@Nullable String job, ImportProgress progress, ImportReport report) {
        return of(job, State.DONE, new ImportProgress(report.run(), progress.bytes(), progress.totalBytes(), report.counts(), report.elapsed(), true),
                report.counts(), null, report);
    }

    private static ImportStatus of(@Nullable String job, State state, ImportProgress progress, ImportCounts counts, @Nullable String failure,
            @Nullable ImportReport report) {
        var left = progress.left();
        return new ImportStatus(job, state, progress.run(), report != null && report.resumed(), report == null ? List.of() : report.formats(),
                progress.bytes(), progress.totalBytes(), counts.of(Kind.ITEMS), counts.of(Kind.RECORDS), counts.of(Kind.CHANGED),
                counts.of(Kind.UNCHANGED), counts.of(Kind.DUPLICATES), counts.of(Kind.CATALOGUE), counts.of(Kind.REJECTED), counts.of(Kind.WARNINGS),
                counts.of(Kind.UNRESOLVED), counts.of(Kind.FOREIGN), counts.of(Kind.GONE), progress.rate(), left == null ? null : left.toSeconds(), progress.elapsed().toMillis(), failure,
                report == null ? null : text(report.rejected()), report == null ? null : text(report.notes()),
                report == null ? List.of() : Stream.of(report.rejected(), report.notes()).flatMap(ImportStatus::findings).toList());
    }

    private static @Nullable String text(@Nullable Path path) {
        return path == null ? null : path.toString();
    }

    private static Stream<ImportFinding> findings(@Nullable Path file) {
        return file == null ? Stream.empty() : LineFile.first(file, ImportFinding.SHOWN).stream().map(ImportFinding::of);
    }

}
