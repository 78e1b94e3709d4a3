package io.incidentgraph.model.format;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.model.Evidence;
import io.incidentgraph.model.TextRange;

import tools.jackson.databind.JsonNode;

/** Reads passages in their short form, {@code "#char=0,10"}, and their long one. */
final class EvidenceReader {

    private final int documents;

    EvidenceReader(int documents) {
        this.documents = documents;
    }

    List<Evidence> read(JsonNode list) {
        var evidence = new ArrayList<Evidence>();
        for (var item : list) {
            evidence.add(item.isString() ? of(0, item.stringValue(), null) : of(item.path("document").intValue(0),
                    item.required("range").stringValue(), Json.orNull(item, "note")));
        }
        return evidence;
    }

    private Evidence of(int document, String range, @Nullable String note) {
        if (document >= documents) {
            throw new IllegalArgumentException("Evidence %s is of document %d, but source.documents has %d: add the document or mend the number"
                    .formatted(range, document, documents));
        }
        return new Evidence(document, TextRange.parse(range), note);
    }

}
