package io.incidentgraph.ingest.read;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Reads a format whose objects say everything by themselves: one, an array of them, or one a line or YAML document. */
public non-sealed interface ObjectReader extends SourceReader {

    /**
     * What one object says. Called from several threads; the items are kept in the order of the objects.
     *
     * @throws RuntimeException if it cannot be read; the object is set aside then with the exception's message
     */
    List<Item> read(ObjectNode object);

}
