package io.incidentgraph.ingest;

import io.incidentgraph.database.DataFiles;
import io.incidentgraph.graph.FullSources;
import io.incidentgraph.graph.ImportRuns;
import io.incidentgraph.graph.PreparedRecord;
import io.incidentgraph.graph.RecordOutcome;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.graph.RunOwner;
import io.incidentgraph.ingest.pipeline.Conversion;
import io.incidentgraph.ingest.pipeline.Outcome;
import io.incidentgraph.ingest.read.Position;
import io.incidentgraph.ingest.source.SourceHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Imports sources of every known format. The same source twice changes nothing; an import that was interrupted goes on where
 * it was when it is begun again, and its result is that of an undisturbed one.
 */
@Service
public class Importer {

    private static final Logger log = LoggerFactory.getLogger(Importer.class);

    private final Readers readers;

    private final RecordStore store;

    private final ImportTargets targets;

    private final ImportRuns runs;

    private final FullSources fullSources;

    private final LinkedUpkeep linked;

    private final DataFiles data;

    private final IngestSettings settings;

    Importer(Readers readers, RecordStore store, ImportTargets targets, ImportRuns runs, FullSources fullSources, LinkedUpkeep linked, DataFiles data,
            IngestSettings settings) {
        this.readers = readers;
        this.store = store;
        this.targets = targets;
        this.runs = runs;
        this.fullSources = fullSources;
        this.linked = linked;
        this.data = data;
        this.settings = settings;
    }

    /**
     * Imports, and returns when all is done.
     *
     * @param listener told after each batch
     * @throws ImportFailedException if a source cannot be opened or the database fails
     */
    public ImportReport run(ImportRequest request, Consumer<ImportProgress> listener) {
        try {
            return request.dryRun() ? dryRun(request, listener) : realRun(request, listener);
        } catch (IOException e) {
            throw new ImportFailedException("The source cannot be read: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportFailedException("The import was interrupted", e);
        }
    }

    private ImportReport realRun(ImportRequest request, Consumer<ImportProgress> listener) throws IOException, InterruptedException {
        store.writeCatalogue();
        var run = runs.begin(SourceHash.of(request.paths()), properties(request));
        var start = RunStart.of(run.properties());
        log.info("{} {} of {}", start.done() == 0 ? "Beginning" : "Going on with", run.owner().run(), request.origin());
        var attempt = new Attempt(request, run.owner().run(), start, listener);
        try (var files = RunFiles.of(data, run.owner().run(), run.properties())) {
            attempt.run(targets.graph(run.owner()), files, readers, conversion(), settings);
            if (attempt.counts().of(ImportCounts.Kind.CATALOGUE) > 0) {
                linked.resolve(run.owner().run(), records -> resolve(run.owner(), records, attempt));
            }
            if (request.full() != null) {
                var name = run.owner().run();
                var earlier = fullSources.earlier(name, request.full(), attempt.formats().names());
                fullSources.gone(name, earlier, gone(attempt, files));
            }
        }
        runs.step(run.owner(), end(run.owner().run(), attempt));
        attempt.end();
        return report(run.owner().run(), start.done() > 0, attempt);
    }

    private void resolve(RunOwner run, List<PreparedRecord> records, Attempt attempt) {
        var outcomes = store.outcomes(records);
        var changed = IntStream.range(0, records.size()).filter(i -> outcomes.get(i) == RecordOutcome.CHANGED).mapToObj(records::get).toList();
        if (!changed.isEmpty()) {
            attempt.count(ImportCounts.Kind.RECORDS, changed.size());
            attempt.count(ImportCounts.Kind.CHANGED, changed.size());
            store.add(run, changed, _ -> attempt.counts().properties());
        }
    }

    private static Map<String, Object> properties(ImportRequest request) {
        return request.full() == null ? Map.of("origin", request.origin()) : Map.of("origin", request.origin(), "full", request.full());
    }

    private static Consumer<String> gone(Attempt attempt, RunFiles files) {
        return incident -> {
            files.note(new Outcome.Noted(Position.of(incident), Outcome.Kind.GONE, "Earlier imports of this source had a record of it, this one has not; it stays"));
            attempt.count(ImportCounts.Kind.GONE, 1);
        };
    }

    private ImportReport dryRun(ImportRequest request, Consumer<ImportProgress> listener) throws IOException, InterruptedException {
        var attempt = new Attempt(request, null, RunStart.NEW, listener);
        String name = "dry-run-" + Instant.now();
        var seen = new SeenSeries();
        try (var files = RunFiles.of(data, name, Map.of())) {
            attempt.run(targets.nowhere(seen), files, readers, conversion(), settings);
            if (request.full() != null) {
                fullSources.missing(fullSources.earlier(name, request.full(), attempt.formats().names()), seen.missing(), gone(attempt, files));
            }
        }
        attempt.end();
        return report(name, false, attempt);
    }

    private Conversion conversion() {
        return new Conversion(store::prepare);
    }

    private Map<String, Object> end(String run, Attempt attempt) {
        var end = new HashMap<>(attempt.counts().properties());
        var rejected = existing(RunFiles.rejectedName(run));
        if (rejected != null) {
            end.put("rejectedFile", RunFiles.rejectedName(run));
            end.put("reasons", LineFile.first(rejected, ImportFinding.SHOWN).stream().map(ImportFinding::of)
                    .map(finding -> finding.position() + ": " + finding.reason()).toList());
        }
        end.putAll(Map.of("state", "DONE", "formats", attempt.formats().list(), "milliseconds", attempt.elapsed().toMillis()));
        return end;
    }

    private ImportReport report(String run, boolean resumed, Attempt attempt) {
        return new ImportReport(run, resumed, attempt.formats().list(), attempt.counts(), attempt.elapsed(),
                existing(RunFiles.rejectedName(run)), existing(RunFiles.notesName(run)));
    }

    private @Nullable Path existing(String name) {
        return Files.exists(data.file(name)) ? data.file(name) : null;
    }

}
