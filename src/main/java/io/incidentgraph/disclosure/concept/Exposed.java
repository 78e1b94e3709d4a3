package io.incidentgraph.disclosure.concept;

import io.incidentgraph.disclosure.polarity.Reading;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.Status;

/**
 * How a text says that data of a type were exposed.
 *
 * @param predicate the words that say so
 * @param noEvidence whether the denial is only that nothing was found
 * @param listed whether a sentence or heading before it says so, of a list
 */
record Exposed(Status status, Span predicate, boolean noEvidence, boolean listed) {

    static Exposed of(Reading reading, Span predicate) {
        return new Exposed(reading.status(), predicate, reading.noEvidence(), false);
    }

    static Exposed denied(Span predicate) {
        return new Exposed(Status.DENIED, predicate, false, false);
    }

    /** What was merely kept where something happened may have been exposed. */
    Exposed weakened() {
        return status == Status.ASSERTED ? new Exposed(Status.POSSIBLE, predicate, noEvidence, listed) : this;
    }

    Exposed inList() {
        return new Exposed(status, predicate, noEvidence, true);
    }

}
