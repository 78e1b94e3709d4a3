package io.incidentgraph.ingest.read;

import java.io.IOException;
import java.util.Collection;

import io.incidentgraph.model.ForeignObjects;

/** Reads a format whose objects may refer to objects of other documents, read earlier or later. */
public interface LinkedReader extends DocumentReader {

    /**
     * As {@link #read(Document, Items)}. What an object of an earlier document means anew is read again with this one.
     *
     * @param objects the objects of earlier documents; takes those of this one
     */
    void read(Document document, Items items, ForeignObjects objects) throws IOException;

    /**
     * Reads again what some objects concern, as it is with the given ones.
     *
     * @param ids of objects, which need not be there
     */
    void readAgain(Collection<String> ids, Items items, ForeignObjects objects);

    /** Reads the document as if there were no other. */
    @Override
    default void read(Document document, Items items) throws IOException {
        read(document, items, ForeignObjects.inMemory());
    }

}
