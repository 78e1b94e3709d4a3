package io.incidentgraph.disclosure.concept;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;

/** One statement that something was, is being or will be done about an incident, or is advised. */
record CountermeasureMention(Span span, String measure, State state) implements Annotation {

    /** How far it has come; the further, the later in this order. */
    enum State {
        RECOMMENDED, PLANNED, ONGOING, DONE
    }

    @Override
    public String kind() {
        return "countermeasure";
    }

    @Override
    public String label() {
        return measure + " " + state;
    }

}
