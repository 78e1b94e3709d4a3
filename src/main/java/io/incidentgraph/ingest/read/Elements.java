package io.incidentgraph.ingest.read;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A walk over the elements of a document. */
public interface Elements extends Closeable {

    /**
     * The next element, or null after the last.
     *
     * @throws IOException if the document cannot be read any further
     */
    @Nullable Element next() throws IOException;

}
