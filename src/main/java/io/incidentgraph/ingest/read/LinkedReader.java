package io.incidentgraph.ingest.read;

import java.io.IOException;
import java.util.Collection;

import io.incidentgraph.model.ForeignObjects;

/** Reads a format whose objects may refer to objects of other documents, read earlier or later. */
public interface LinkedReader extends DocumentReader {

    /**
     * Keeps the objects of a document. They are read when those of all documents of an import are kept, in whatever order these came.
     *
     * @param items takes what cannot be kept
     * @param objects the objects of other imports; takes those of this one
     * @param taken learns which objects the document had
     */
    void take(Document document, Items items, ForeignObjects objects, TakenObjects taken) throws IOException;

    /** Reads what the objects of all documents of an import concern, with those of other imports. */
    void read(TakenObjects taken, Items items, ForeignObjects objects);

    /**
     * Reads again what some objects concern, as it is with the given ones.
     *
     * @param ids of objects, which need not be there
     */
    void readAgain(Collection<String> ids, Items items, ForeignObjects objects);

    /** Reads the document as if there were no other. */
    @Override
    default void read(Document document, Items items) throws IOException {
        var objects = ForeignObjects.inMemory();
        var taken = new TakenObjects();
        take(document, items, objects, taken);
        read(taken, items, objects);
    }

}
