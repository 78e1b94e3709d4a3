package io.incidentgraph.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who says it, when, and as which report of which series.
 *
 * @param series reports that continue each other
 * @param snapshot whether the newest version of the series is all that counts
 * @param asOf the report's date or the source's own time of change; null if the source is undated
 */
public record Source(Kind kind, String series, boolean snapshot, @Nullable Stage stage, @Nullable Edtf asOf,
        List<DocumentReference> documents) {

    /** In the order in which they are believed: a curator before the organization itself, before what others coded or comment. */
    public enum Kind { CURATOR, DISCLOSURE, VERIS, STIX, COMMENTARY }

    /** In the order in which they are believed. A source without a stage comes last. */
    public enum Stage { FINAL, FOLLOW_UP, FIRST }

    public Source {
        documents = List.copyOf(documents);
    }

}
