package io.incidentgraph.disclosure.extract;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.model.Hashes;

import tools.jackson.databind.node.ObjectNode;

/** What every record says of itself: its id, its document, its segment, that it is a draft. */
final class Frame {

    private static final int PREFIX = "sha256:".length();

    private static final int DIGITS = 16;

    private final SourceText source;

    private final AnnotatedText text;

    private final String hash;

    Frame(SourceText source, AnnotatedText text) {
        this.source = source;
        this.text = text;
        this.hash = Hashes.ofText(source.content());
    }

    void write(Incident incident, int number, Draft draft) {
        var record = draft.record();
        record.put("id", "text-%s-%d".formatted(hash.substring(PREFIX, PREFIX + DIGITS), number));
        var from = record.putObject("source").put("kind", incident.commentary() ? "COMMENTARY" : "DISCLOSURE");
        var document = from.putArray("documents").addObject();
        put(document, "title", source.title() == null ? Titles.of(text).orElse(source.name()) : source.title());
        put(document, "url", source.url());
        put(document, "mediaType", source.mediaType());
        put(document, "publishedOn", source.publishedOn());
        document.put("textHash", hash);
        record.put("review", "DRAFT");
        record.put("segment", text.analysed().normalized().range(incident.segment().span()).toString());
    }

    private static void put(ObjectNode node, String property, @Nullable String value) {
        if (value != null) {
            node.put(property, value);
        }
    }

    /** Values that follow from what the parts wrote. */
    void finish(Incident incident, Draft draft) {
        var said = incident.commentary() ? Certainty.CONFIRMED : Certainty.of(incident);
        draft.record().put("securityIncident", said.code());
        draft.record().put("tlp", "CLEAR");
    }

}
