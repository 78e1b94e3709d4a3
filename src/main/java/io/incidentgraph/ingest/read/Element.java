package io.incidentgraph.ingest.read;

import tools.jackson.databind.JsonNode;

/** What stands at a position of a document. */
public sealed interface Element {

    Position position();

    /** A value that was read. */
    record Read(Position position, JsonNode value) implements Element {
    }

    /** What could not be read, for whoever wants to repair it. */
    record Unreadable(Position position, String reason, String raw) implements Element {
    }

}
