package io.incidentgraph.review;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.incidentgraph.disclosure.DraftStore;
import io.incidentgraph.disclosure.Extraction;
import io.incidentgraph.disclosure.Extractor;
import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.reading.DocumentReader;
import io.incidentgraph.disclosure.reading.UnreadableTextException;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.InvalidRecordException;
import io.incidentgraph.model.format.RecordFormat;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

import tools.jackson.databind.node.ObjectNode;

/** Reads texts that come over HTTP. What cannot be read is refused with the reason that {@link DocumentReader} gives. */
@Component
class Disclosures {

    private final DocumentReader reader;

    private final Extractor extractor;

    private final DraftStore store;

    private final Drafts drafts;

    Disclosures(DocumentReader reader, Extractor extractor, DraftStore store, Drafts drafts) {
        this.reader = reader;
        this.extractor = extractor;
        this.store = store;
        this.drafts = drafts;
    }

    Extracted keep(String text, @Nullable String title, @Nullable String url, @Nullable String publishedOn) {
        try {
            var pasted = reader.paste(text);
            return keep(new SourceText(pasted.content(), null, title, url, pasted.mediaType(), publishedOn));
        } catch (UnreadableTextException e) {
            throw refused(e);
        }
    }

    /** @param contentType as HTTP declares it */
    Extracted keep(InputStream document, @Nullable String name, @Nullable String contentType) throws IOException {
        try {
            return keep(reader.read(document, name, contentType));
        } catch (UnreadableTextException e) {
            throw refused(e);
        }
    }

    private static QueryRefusedException refused(UnreadableTextException reason) {
        return new QueryRefusedException(Code.UNREADABLE, "The text cannot be read: " + reason.getMessage());
    }

    private Extracted keep(SourceText text) {
        var extraction = extractor.extract(text);
        var kept = store.keep(extraction);
        if (!kept.rejected().isEmpty()) {
            throw new QueryRefusedException(Code.UNREADABLE, "Some of what was found makes no record: " + String.join("; ", kept.rejected()));
        }
        var found = extraction.records().stream().map(Disclosures::record).map(IncidentRecord::id).map(drafts::draft).toList();
        return new Extracted(found, extraction.reasons().stream().map(Extraction.Reason::text).toList(), kept);
    }

    private static IncidentRecord record(ObjectNode tree) {
        try {
            return RecordFormat.of(tree);
        } catch (InvalidRecordException e) {
            throw new QueryRefusedException(Code.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** What was found in a text. */
    record Extracted(List<Draft> drafts, List<String> reasons, DraftStore.Kept kept) {

        Extracted {
            drafts = List.copyOf(drafts);
            reasons = List.copyOf(reasons);
        }

        List<String> proposals() {
            return kept.proposals();
        }

    }

}
