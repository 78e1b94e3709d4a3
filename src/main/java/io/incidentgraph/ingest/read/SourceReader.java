package io.incidentgraph.ingest.read;

import java.util.Optional;

/**
 * Reads one source format. Readers are beans, know nothing of the graph, keep no state between calls and are safe for
 * several threads.
 */
public sealed interface SourceReader permits ObjectReader, DocumentReader {

    /** The format and version that the head shows, or nothing if it is none of this reader's. Decides by content, not by name. */
    Optional<Format> recognize(Head head);

}
