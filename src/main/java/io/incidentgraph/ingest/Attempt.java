package io.incidentgraph.ingest;

import io.incidentgraph.ingest.pipeline.Conversion;
import io.incidentgraph.ingest.pipeline.Pipeline;
import io.incidentgraph.ingest.source.ReadBytes;
import io.incidentgraph.ingest.source.SourceLimits;
import io.incidentgraph.ingest.source.Sources;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Leads a source through the pipeline to its writer, and tells how far it has come. */
final class Attempt {

    private final ImportRequest request;

    private final @Nullable String run;

    private final RunStart start;

    private final Consumer<ImportProgress> listener;

    private final long began = System.nanoTime();

    private final ReadBytes bytes = new ReadBytes();

    private final RunFormats formats = new RunFormats();

    private final long total;

    private ImportCounts counts;

    Attempt(ImportRequest request, @Nullable String run, RunStart start, Consumer<ImportProgress> listener) throws IOException {
        this.request = request;
        this.run = run;
        this.start = start;
        this.listener = listener;
        this.counts = start.counts();
        this.total = Sources.size(request.paths());
    }

    /** Returns when the whole source is written. */
    void run(ImportTarget target, RunFiles files, Readers readers, Conversion conversion, IngestSettings settings) throws IOException, InterruptedException {
        var writer = new RunWriter(target, files, start, settings.batchSize(), this::counted);
        try (var pipeline = new Pipeline(settings.workers(), writer)) {
            var walk = new SourceWalk(readers, conversion, pipeline, target.foreign(), formats, bytes, start.done());
            var sources = new Sources(SourceLimits.DEFAULT.withObjectBytes(settings.largestObject().toBytes()), bytes, walk);
            for (var source : request.sources()) {
                sources.visit(source.path(), source.name());
            }
            walk.finish();
            pipeline.await();
        }
        writer.flush();
    }

    private void counted(ImportCounts now, long read) {
        counts = now;
        listener.accept(new ImportProgress(run, read, total, now, elapsed(), false));
    }

    /** Tells that all is done. */
    void end() {
        listener.accept(new ImportProgress(run, total, total, counts, elapsed(), true));
    }

    /** Counts what comes to light when the source is written. */
    void count(ImportCounts.Kind kind, long more) {
        counts = counts.plus(kind, more);
    }

    ImportCounts counts() {
        return counts;
    }

    RunFormats formats() {
        return formats;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

}
