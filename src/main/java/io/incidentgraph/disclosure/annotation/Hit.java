package io.incidentgraph.disclosure.annotation;

import io.incidentgraph.disclosure.text.Span;

/** A match of a surface form. */
public record Hit(Span span, Form form) implements Annotation {

    public String category() {
        return form.category();
    }

    public String value() {
        return form.value();
    }

    @Override
    public String kind() {
        return "form";
    }

    @Override
    public String label() {
        return form.value().isEmpty() ? form.category() : form.category() + " " + form.value();
    }

}
