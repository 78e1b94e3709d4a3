package io.incidentgraph.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import io.incidentgraph.disclosure.DraftStore;
import io.incidentgraph.disclosure.Extraction;
import io.incidentgraph.graph.DocumentTexts;
import io.incidentgraph.graph.DraftRecords;
import io.incidentgraph.graph.LaterReports;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.InvalidRecordException;
import io.incidentgraph.model.Source;
import io.incidentgraph.model.format.RecordFormat;

/** Keeps drafts in the graph. */
@Component
class GraphDraftStore implements DraftStore {

    private final RecordStore records;

    private final DraftRecords drafts;

    private final DocumentTexts texts;

    private final LaterReports reports;

    GraphDraftStore(RecordStore records, DraftRecords drafts, DocumentTexts texts, LaterReports reports) {
        this.records = records;
        this.drafts = drafts;
        this.texts = texts;
        this.reports = reports;
    }

    @Override
    public Kept keep(Extraction extraction) {
        var rejected = new ArrayList<String>();
        var found = read(extraction, rejected);
        var hash = Hashes.ofText(extraction.text().content());
        long replaced = records.remove(drafts.undecided(hash, found.stream().map(IncidentRecord::id).toList()));
        if (found.isEmpty()) {
            return new Kept(0, 0, replaced, rejected, List.of());
        }
        var report = records.add(extraction.text().name() == null ? "text" : extraction.text().name(), found.stream());
        var attached = texts.attach(extraction.text().content());
        rejected.addAll(report.reasons());
        return new Kept(report.added(), report.unchanged(), replaced, rejected, proposals(found, attached));
    }

    private List<String> proposals(List<IncidentRecord> found, DocumentTexts.Attached attached) {
        var similar = attached.similar().stream().map("nearly the same text as '%s'"::formatted);
        var later = found.stream().flatMap(record -> reports.of(record).stream().map(known -> "%s may be a %s report of %s (%s; both have %s)".formatted(record.incident(),
                record.source().stage() == Source.Stage.FIRST ? "first" : "later", known.incident(), known.title(), String.join(", ", known.shared()))));
        return Stream.concat(similar, later).toList();
    }

    private static List<IncidentRecord> read(Extraction extraction, List<String> rejected) {
        var found = new ArrayList<IncidentRecord>();
        for (var tree : extraction.records()) {
            try {
                found.add(RecordFormat.of(tree));
            } catch (InvalidRecordException e) {
                rejected.add("%s: %s".formatted(tree.path("id").asString("?"), e.getMessage()));
            }
        }
        return found;
    }

}
