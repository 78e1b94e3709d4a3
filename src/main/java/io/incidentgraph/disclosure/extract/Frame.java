package io.incidentgraph.disclosure.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.segment.Incident;

import tools.jackson.databind.node.ObjectNode;

/** What every record says of itself: its id, its document, its segment, that it is a draft. */
final class Frame {

    private final SourceText source;

    private final AnnotatedText text;

    private final String hash;

    Frame(SourceText source, AnnotatedText text) {
        this.source = source;
        this.text = text;
        this.hash = sha256(source.content());
    }

    void write(Incident incident, int number, Draft draft) {
        var record = draft.record();
        record.put("id", "text-%s-%d".formatted(hash.substring(0, 16), number));
        var from = record.putObject("source").put("kind", incident.commentary() ? "COMMENTARY" : "DISCLOSURE");
        var document = from.putArray("documents").addObject();
        put(document, "title", source.title() == null ? source.name() : source.title());
        put(document, "url", source.url());
        put(document, "mediaType", source.mediaType());
        put(document, "publishedOn", source.publishedOn());
        document.put("textHash", "sha256:" + hash);
        record.put("review", "DRAFT");
        record.put("segment", text.analysed().normalized().range(incident.segment().span()).toString());
        record.put("securityIncident", "CONFIRMED");
    }

    private static void put(ObjectNode node, String property, @Nullable String value) {
        if (value != null) {
            node.put(property, value);
        }
    }

    /** Values that follow from what the parts wrote. */
    void finish(Incident incident, Draft draft) {
        draft.record().put("tlp", "CLEAR");
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

}
