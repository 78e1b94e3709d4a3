package io.incidentgraph.model;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A published text as a record names it. Its identity is its URL, else the hash of its text, else publisher, title and date. */
public record DocumentReference(@Nullable String title, @Nullable String publisher, @Nullable String url,
        @Nullable String textHash, @Nullable String publishedOn, @Nullable String language, @Nullable String mediaType) {

    /** The id of the document's node: the same for every record that names the same text. */
    public long id() {
        if (url != null) {
            return Hashes.of("document", "url", url);
        }
        if (textHash != null) {
            return Hashes.of("document", "text", textHash);
        }
        return Hashes.of(Stream.of("document", "title", publisher, title, publishedOn).map(part -> Objects.requireNonNullElse(part, "")).toArray(String[]::new));
    }

    /** The id of a passage of this document. */
    public long passage(TextRange range) {
        return Hashes.of("passage", Long.toString(id()), range.toString());
    }

}
