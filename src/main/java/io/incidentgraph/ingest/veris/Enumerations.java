package io.incidentgraph.ingest.veris;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.vocabulary.Concept;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.ForeignConcepts;
import io.incidentgraph.vocabulary.Vocabulary;

import tools.jackson.databind.node.ObjectNode;

/** Finds the concepts that the values of VERIS enumerations mean. */
final class Enumerations {

    /**
     * A concept of the vocabulary, or a foreign one below one of its categories.
     *
     * @param label what VERIS calls a foreign concept; null for one of the vocabulary
     */
    record Term(String id, @Nullable String label) {

        void label(ObjectNode fact) {
            if (label != null) {
                fact.put("label", label);
            }
        }

    }

    private final Vocabulary vocabulary;

    Enumerations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The concept of a value. Unknown and Other mean the category; a value that nobody knows becomes narrower than it. */
    Term term(Draft draft, ConceptKind kind, String enumeration, String value, String category) {
        if (Veris.isVague(value)) {
            return new Term(category, null);
        }
        return known(kind, enumeration, value).orElseGet(() -> {
            var id = ForeignConcepts.id(category, value);
            draft.warn("%s: '%s' is not in the vocabulary: kept as %s", enumeration, value, id);
            return new Term(id, draft.shortened(enumeration, value, Draft.SHORT));
        });
    }

    /** The concept that equals a value. */
    Optional<Term> known(ConceptKind kind, String enumeration, String value) {
        return vocabulary.byVeris(kind, enumeration + "." + value).map(Concept::id).map(id -> new Term(id, null));
    }

}
