package io.incidentgraph.ingest.read;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The beginning of a document (at most 64 KiB), by which its format is recognized.
 *
 * @param name the document's name
 * @param syntax what it is written in
 * @param text the beginning as text
 * @param start the first object as far as the beginning goes, with what is open closed; of an array its first element; empty
 *        for {@link Syntax#TEXT}
 */
public record Head(String name, Syntax syntax, String text, ObjectNode start) {

    /** What a document is written in. */
    public enum Syntax {
        JSON, YAML, TEXT
    }

    /** A field of the first object; a missing node where it has none. */
    public JsonNode field(String name) {
        return start.path(name);
    }

}
