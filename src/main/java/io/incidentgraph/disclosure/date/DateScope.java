package io.incidentgraph.disclosure.date;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;

/** The words of which a date says when: those behind it up to the next date, or the lines under a date that stands alone. */
public record DateScope(Span span, Dated date) implements Annotation {

    @Override
    public String kind() {
        return "when";
    }

    @Override
    public String label() {
        return date.moment();
    }

}
