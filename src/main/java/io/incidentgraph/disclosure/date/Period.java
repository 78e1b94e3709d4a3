package io.incidentgraph.disclosure.date;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;

/** A time from one date to another. */
public record Period(Span span, Dated from, Dated to) implements Annotation {

    @Override
    public String kind() {
        return "period";
    }

    @Override
    public String label() {
        return from.moment() + "/" + to.moment();
    }

}
