package io.incidentgraph.export.format;

import io.incidentgraph.export.read.ExportedGraph;
import java.io.IOException;

/** A format of exports. Equal graphs give equal bytes: there is no clock and no counter of the database in them. One object serves all exports. */
public interface Format {

    /** The name in addresses and on the command line: lower-case letters. */
    String name();

    String mediaType();

    /** The end of file names, without a dot. */
    String extension();

    /** In a few words, for help texts. */
    String summary();

    /** Writes all of the graph but its end. */
    Ending write(ExportedGraph graph, Output out) throws IOException;

    /** The end of a payload, which says, where the format has a place for it, whether the graph was changed while it was read. */
    @FunctionalInterface
    interface Ending {

        /** There is nothing to be said. */
        Ending NONE = _ -> {
        };

        void write(boolean changed) throws IOException;

    }

}
