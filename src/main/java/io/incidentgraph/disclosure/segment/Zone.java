package io.incidentgraph.disclosure.segment;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;

/**
 * A passage whose statements are not what happened.
 *
 * @param reason why it is taken for one, in words
 */
public record Zone(Span span, Type type, String reason) implements Annotation {

    /**
     * COMMENTARY: the author of the page, not the organization; EXPLANATION: what a word means in general; CHECKLIST: questions and
     * advice; UNRELATED: something else, such as navigation or a travel report.
     */
    public enum Type {
        COMMENTARY, EXPLANATION, CHECKLIST, UNRELATED
    }

    @Override
    public String kind() {
        return "zone";
    }

    @Override
    public String label() {
        return type.name();
    }

}
