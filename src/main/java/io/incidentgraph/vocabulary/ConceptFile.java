package io.incidentgraph.vocabulary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A concept file as it is written. */
record ConceptFile(String label, List<Entry> concepts) {

    /** One line of the file; {@code sector} names those whose disclosures need the concept. */
    record Entry(String id, String ja, String en, @Nullable String broader, @Nullable List<String> veris, @Nullable String mitigation,
            @Nullable List<String> sector) {

        Concept concept(ConceptKind kind) {
            return new Concept(kind, id, ja, en, broader == null ? prefix() : broader, veris == null ? List.of() : veris, mitigation);
        }

        private @Nullable String prefix() {
            int dot = id.lastIndexOf('.');
            return dot < 0 ? null : id.substring(0, dot);
        }

    }

}
