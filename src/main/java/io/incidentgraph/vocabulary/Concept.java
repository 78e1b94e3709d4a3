package io.incidentgraph.vocabulary;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A concept of the vocabulary.
 *
 * @param id lower-case segments joined by dots, unique within the kind
 * @param broader the id of the next broader concept of the same kind; null for a root
 * @param veris the paths of the VERIS enumerations that mean this concept, the current name first
 * @param mitigation the ATT&amp;CK mitigation that a safeguard corresponds to, where one fits
 */
public record Concept(ConceptKind kind, String id, String labelJa, String labelEn, @Nullable String broader, List<String> veris,
        @Nullable String mitigation) {

    public Concept {
        veris = List.copyOf(veris);
    }

}
