package io.incidentgraph.disclosure.reading;

import org.jspecify.annotations.Nullable;

/** The text of a document, and what the document says of itself. */
record DocumentText(String text, String mediaType, @Nullable String title, @Nullable String url, @Nullable String publishedOn) {

    static DocumentText plain(String text) {
        return new DocumentText(text, "text/plain", null, null, null);
    }

}
