package io.incidentgraph.disclosure;

/** Finds the incidents that a text tells of. Thread-safe: one extractor serves all texts. */
public interface Extractor {

    /** Never fails because of what the text says: a text without an incident yields none and the reason. */
    Extraction extract(SourceText text);

}
