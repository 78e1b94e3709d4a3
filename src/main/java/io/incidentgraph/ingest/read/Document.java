package io.incidentgraph.ingest.read;

import java.io.IOException;
import java.io.InputStream;

/** One document of a source: a file, or what stands in a compressed or archive file. */
public interface Document {

    /** As people find it: {@code vcdb.zip!/2024/a.json}. */
    String name();

    Head head();

    /** The decompressed bytes from the beginning; may be called again. Closed by the caller. */
    InputStream open() throws IOException;

    /**
     * The elements of a JSON array, one at a time, each with its position; elements that are too large are rejected and
     * passed over. With {@code objects} the elements of {@code {"objects": […]}}, with the empty name those of the top:
     * an array's elements, or the values that follow each other.
     */
    Elements elements(String array) throws IOException;

}
