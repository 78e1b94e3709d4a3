package io.incidentgraph.ingest;

import io.incidentgraph.graph.CatalogueImport;
import io.incidentgraph.graph.CatalogueReport;
import io.incidentgraph.ingest.pipeline.Outcome;
import io.incidentgraph.ingest.read.Position;
import io.incidentgraph.model.CatalogueEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the catalogues of an import, one after the other, and tells what changed with each. */
final class CatalogueWriter {

    private static final int BATCH = 2_000;

    private final ImportTarget target;

    private final Consumer<Outcome.Noted> notes;

    private final List<CatalogueEntry> batch = new ArrayList<>();

    private @Nullable CatalogueImport open;

    CatalogueWriter(ImportTarget target, Consumer<Outcome.Noted> notes) {
        this.target = target;
        this.notes = notes;
    }

    /** Whether entries wait for their release: a run that is stopped now must read their document again. */
    boolean isOpen() {
        return open != null;
    }

    void add(CatalogueEntry entry) {
        batch.add(entry);
        if (batch.size() == BATCH) {
            write();
        } else {
            opened();
        }
    }

    void release(Outcome.Release release) {
        write();
        var report = opened().finish(release.release());
        tell(release.position(), report);
        open = null;
    }

    /** The document is over; entries without a release do not count. */
    void end(Position position) {
        if (open != null) {
            note(position, Outcome.Kind.WARNING, "The catalogue breaks off: none of its entries counts before it is imported as a whole");
        }
        batch.clear();
        open = null;
    }

    private void write() {
        opened().add(batch);
        batch.clear();
    }

    private CatalogueImport opened() {
        var opened = open != null ? open : target.catalogue();
        open = opened;
        return opened;
    }

    private void tell(Position position, CatalogueReport report) {
        note(position, Outcome.Kind.CHANGE, String.format(Locale.ROOT,
                "catalogue of %,d entries, %,d of them new: %,d nodes added, %,d changed, %,d revoked or deprecated; %,d entries are gone; %,d links wait for an end",
                report.entries(), report.newEntries(), report.added(), report.changed(), report.revoked(), report.gone(), report.unresolvedCount()));
        report.changes().stream().filter(change -> change.kind() != CatalogueReport.Kind.ADDED).forEach(change -> note(position, Outcome.Kind.CHANGE,
                "%s %s %s (%s) %s".formatted(change.kind(), change.label(), change.id(), change.name(), String.join(", ", change.fields())).strip()));
        report.unresolved().forEach(link -> note(position, Outcome.Kind.UNRESOLVED, link));
    }

    private void note(Position position, Outcome.Kind kind, String message) {
        notes.accept(new Outcome.Noted(position, kind, message));
    }

}
