package io.incidentgraph.ingest;

import io.incidentgraph.graph.RecordOutcome;
import io.incidentgraph.ingest.ImportCounts.Kind;
import io.incidentgraph.ingest.ImportCounts.Tally;
import io.incidentgraph.ingest.pipeline.Chunk;
import io.incidentgraph.ingest.pipeline.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/**
 * Writes what comes out of the pipeline in batches. With each batch the run's node learns, in the same transaction, how far
 * the source was read, so that a run that is killed goes on with the next element.
 */
final class RunWriter implements Consumer<Chunk> {

    /** A batch ends when its records are so long, however few they are. */
    private static final int CHARACTERS = 8 << 20;

    private final ImportTarget target;

    private final CatalogueWriter catalogues;

    private final RunFiles files;

    private final ObjLongConsumer<ImportCounts> listener;

    private final int batchSize;

    private final List<Outcome.Valid> batch = new ArrayList<>();

    private long characters;

    private ImportCounts counts;

    private Tally tally;

    private long last;

    private long read;

    /** @param start what an earlier attempt has counted, and how many elements it has done */
    RunWriter(ImportTarget target, RunFiles files, RunStart start, int batchSize, ObjLongConsumer<ImportCounts> listener) {
        this.target = target;
        this.catalogues = new CatalogueWriter(target, this::note);
        this.files = files;
        this.batchSize = batchSize;
        this.listener = listener;
        this.counts = start.counts();
        this.tally = new Tally(counts);
        this.last = start.done();
    }

    @Override
    public void accept(Chunk chunk) {
        chunk.outcomes().forEach(this::take);
        last = catalogues.isOpen() ? last : chunk.last();
        read = chunk.bytes();
        if (batch.size() >= batchSize || characters >= CHARACTERS) {
            flush();
        } else if (catalogues.isOpen()) {
            listener.accept(tally.counts(), read);
        }
    }

    private void take(Outcome outcome) {
        switch (outcome) {
            case Outcome.Valid valid -> {
                batch.add(valid);
                valid.prepared().foreign().forEach(concept -> note(new Outcome.Noted(valid.position(), Outcome.Kind.FOREIGN,
                        "%s is not in the vocabulary; it lies below what it begins with".formatted(concept))));
                characters += valid.prepared().record().body().length();
            }
            case Outcome.Rejected rejected -> {
                tally.add(Kind.ITEMS, Kind.REJECTED);
                files.reject(rejected);
            }
            case Outcome.Noted noted -> note(noted);
            case Outcome.Catalogue(_, var entry) -> {
                tally.add(Kind.ITEMS, Kind.CATALOGUE);
                catalogues.add(entry);
            }
            case Outcome.Release release -> catalogues.release(release);
            case Outcome.End(var position) -> catalogues.end(position);
        }
    }

    private void note(Outcome.Noted noted) {
        files.note(noted);
        switch (noted.kind()) {
            case WARNING -> tally.add(Kind.WARNINGS);
            case UNRESOLVED -> tally.add(Kind.UNRESOLVED);
            case DUPLICATE -> tally.add(Kind.DUPLICATES);
            case FOREIGN -> tally.add(Kind.FOREIGN);
            case GONE -> tally.add(Kind.GONE);
            case CHANGE -> {
            }
        }
    }

    /** Writes what was taken. */
    void flush() {
        var records = batch.stream().map(Outcome.Valid::prepared).toList();
        var before = tally.counts();
        var mark = files.mark();
        target.add(records, outcomes -> {
            files.cutTo(mark);
            tally = new Tally(before);
            count(outcomes);
            return state();
        });
        batch.clear();
        characters = 0;
        counts = tally.counts();
        listener.accept(counts, read);
    }

    private void count(List<RecordOutcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            tally.add(Kind.ITEMS);
            switch (outcomes.get(i)) {
                case ADDED -> tally.add(Kind.RECORDS);
                case CHANGED -> tally.add(Kind.RECORDS, Kind.CHANGED);
                case UNCHANGED -> tally.add(Kind.UNCHANGED);
                case DUPLICATE -> duplicate(batch.get(i), "The same record came before in this import");
                case REPEATED -> {
                    tally.add(Kind.RECORDS);
                    duplicate(batch.get(i), "Another record of the same series came before in this import; both are kept, and the newer one counts");
                }
            }
        }
    }

    private void duplicate(Outcome.Valid valid, String reason) {
        note(new Outcome.Noted(valid.position(), Outcome.Kind.DUPLICATE, valid.prepared().record().incident() + ": " + reason));
    }

    private Map<String, Object> state() {
        var state = new HashMap<>(tally.counts().properties());
        state.put(RunStart.DONE, last);
        state.putAll(files.sync());
        return state;
    }

    ImportCounts counts() {
        return counts;
    }

}
