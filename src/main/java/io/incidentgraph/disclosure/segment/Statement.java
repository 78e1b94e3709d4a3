package io.incidentgraph.disclosure.segment;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;

/** A sentence that says that an incident happened or may have happened. */
public record Statement(Span span) implements Annotation {

    @Override
    public String kind() {
        return "statement";
    }

    @Override
    public String label() {
        return "incident stated";
    }

}
