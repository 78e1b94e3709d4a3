package io.incidentgraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.incidentgraph.graph.projection.Review;
import io.incidentgraph.model.FactKey;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.StatedFact;

/** A record with what curators decided about its incident. */
public final class ReviewedRecord {

    private final IncidentRecord record;

    private final List<IncidentRecord> decisions;

    private final Review review;

    ReviewedRecord(IncidentRecord record, List<IncidentRecord> decisions) {
        this.record = record;
        this.decisions = List.copyOf(decisions);
        this.review = Review.of(Stream.concat(decisions.stream(), Stream.of(record)).distinct().toList());
    }

    public IncidentRecord record() {
        return record;
    }

    /** The curators' records about the incident, in no order. */
    public List<IncidentRecord> decisions() {
        return decisions;
    }

    /** Whether a fact was accepted or refused, by itself or with the record; empty if nobody decided on it. */
    public Optional<Boolean> decided(FactKey fact) {
        return review.decided(record, fact);
    }

    /** Whether one of the incident's own values was accepted or refused with the record; empty if nobody decided on it. */
    public Optional<Boolean> decidedValue(String name) {
        return review.hasDecided(record) ? Optional.of(review.acceptsValue(record, name)) : Optional.empty();
    }

    /** Whether something is still to be decided: nobody decided on the record, nor on each of its facts. */
    public boolean isWaiting() {
        return record.draft() && !review.hasDecided(record)
                && (record.facts().isEmpty() || record.facts().stream().map(StatedFact::key).anyMatch(fact -> decided(fact).isEmpty()));
    }

}
