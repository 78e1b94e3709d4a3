package io.incidentgraph.review;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.graph.ReviewedRecord;
import io.incidentgraph.model.DocumentReference;
import io.incidentgraph.model.Evidence;
import io.incidentgraph.model.Status;
import io.incidentgraph.model.format.NamedFact;

/** A record that waits for decisions, or did, as a curator sees it. */
record Draft(ReviewedRecord reviewed, long version, List<DraftFact> facts, List<DraftValue> values) {

    Draft {
        facts = List.copyOf(facts);
        values = List.copyOf(values);
    }

    public long id() {
        return reviewed.record().id();
    }

    public boolean waiting() {
        return reviewed.isWaiting();
    }

    public String incident() {
        return reviewed.record().incident();
    }

    public @Nullable String title() {
        return document(DocumentReference::title);
    }

    public @Nullable String url() {
        return document(DocumentReference::url);
    }

    public @Nullable String textHash() {
        return document(DocumentReference::textHash);
    }

    public @Nullable String segment() {
        var segment = reviewed.record().segment();
        return segment == null ? null : segment.toString();
    }

    private @Nullable String document(Function<DocumentReference, @Nullable String> property) {
        var documents = reviewed.record().source().documents();
        return documents.isEmpty() ? null : property.apply(documents.getFirst());
    }

    /**
     * A fact of it.
     *
     * @param decision null while nobody decided on it
     */
    record DraftFact(long id, NamedFact named, List<DraftPassage> evidence, @Nullable Verdict decision) {

        DraftFact {
            evidence = List.copyOf(evidence);
        }

        /** The list of the record that states it. */
        public String list() {
            return named.fact().type().list();
        }

        /** What tells it from others, as JSON. */
        public String parts() {
            return named.fragment().path(list()).toString();
        }

        public Status status() {
            return named.fact().status();
        }

        public double confidence() {
            return named.fact().confidence();
        }

    }

    /** One of the incident's own values. */
    record DraftValue(String name, String value, List<DraftPassage> evidence, @Nullable Verdict decision) {

        DraftValue {
            evidence = List.copyOf(evidence);
        }

    }

    /** A passage that proves it. */
    record DraftPassage(Evidence evidence, Quotations quotations) {

        public int start() {
            return evidence.range().start();
        }

        public int end() {
            return evidence.range().end();
        }

        /** The words; null where the text is not held. */
        public @Nullable String quote() {
            return quotations.of(evidence);
        }

        public @Nullable String note() {
            return evidence.note();
        }

    }

}
