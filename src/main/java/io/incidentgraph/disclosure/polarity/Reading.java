package io.incidentgraph.disclosure.polarity;

import java.util.List;

import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.Status;

/**
 * How a text says something.
 *
 * @param noEvidence whether what is denied is only that anything was found (確認されておりません); the status is then DENIED
 * @param cues the words from which this was read
 */
public record Reading(Status status, boolean noEvidence, Mood mood, List<Span> cues) {

    public Reading {
        cues = List.copyOf(cues);
    }

    public boolean hypothetical() {
        return mood == Mood.HYPOTHETICAL;
    }

    /** Whether the passage tells of the incident, be it as fact, possibility or denial. */
    public boolean told() {
        return mood == Mood.TOLD;
    }

    public boolean denied() {
        return status == Status.DENIED;
    }

}
