package io.incidentgraph.export.format;

import io.incidentgraph.export.read.ExportedGraph;
import java.io.IOException;

/** A format of exports. Equal graphs give equal bytes: there is no clock and no counter of the database in them. */
public interface Format {

    /** The name in addresses and on the command line: lower-case letters. */
    String name();

    String mediaType();

    /** The end of file names, without a dot. */
    String extension();

    /** In a few words, for help texts. */
    String summary();

    /** Writes all of the graph but its end. */
    void write(ExportedGraph graph, Output out) throws IOException;

    /**
     * Writes the end, which says, where the format has a place for it, whether the graph was changed while it was read.
     *
     * @param changed whether it was
     */
    default void end(ExportedGraph graph, Output out, boolean changed) throws IOException {
    }

}
