package io.incidentgraph.ingest.read;

import java.io.IOException;

/** Reads a format whose objects refer to each other (STIX bundles) or that is no JSON (CSV). */
public non-sealed interface DocumentReader extends SourceReader {

    /**
     * Reads the document and hands over each item as soon as it is complete; handing over waits while the rest of the
     * import is behind. May open the document several times. Holds ids and references in memory, never the document.
     *
     * @throws IOException if the document cannot be read further; what was handed over before holds
     */
    void read(Document document, Items items) throws IOException;

}
