package io.incidentgraph.ingest.read;

/** Takes what a {@link DocumentReader} yields. */
public interface Items {

    /** Waits while the import is behind. An item belongs to the position at which its source object stands. */
    void add(Position position, Item item);

}
