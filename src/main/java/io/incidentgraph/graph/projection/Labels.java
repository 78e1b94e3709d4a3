package io.incidentgraph.graph.projection;

import java.util.stream.Stream;

import io.incidentgraph.model.TargetKind;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

/** The names of what facts point at, as the vocabulary has them. */
final class Labels {

    private final Vocabulary vocabulary;

    Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Stream<String> of(TargetKind kind, String id) {
        if (kind.isConcept()) {
            return vocabulary.concept(ConceptKind.of(kind), id).stream().flatMap(concept -> Stream.of(concept.labelJa(), concept.labelEn()));
        }
        if (kind == TargetKind.ATTACK_TECHNIQUE) {
            return vocabulary.attack(id).stream().flatMap(entry -> Stream.of(id, entry.labelJa(), entry.labelEn()));
        }
        return Stream.empty();
    }

}
