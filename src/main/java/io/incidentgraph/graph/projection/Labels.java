package io.incidentgraph.graph.projection;

import java.util.stream.Stream;

import io.incidentgraph.model.TargetKind;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

/** The names of what facts point at, as the vocabulary and the imported catalogues have them. */
final class Labels {

    private final Vocabulary vocabulary;

    private final CatalogueNames names;

    Labels(Vocabulary vocabulary, CatalogueNames names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    Stream<String> of(TargetKind kind, String id) {
        if (kind.isConcept()) {
            return vocabulary.concept(ConceptKind.of(kind), id).stream().flatMap(concept -> Stream.of(concept.labelJa(), concept.labelEn()));
        }
        if (kind == TargetKind.ATTACK_TECHNIQUE) {
            return Stream.concat(vocabulary.attack(id).stream().flatMap(entry -> Stream.of(id, entry.labelJa(), entry.labelEn())), names.of(kind, id));
        }
        return names.of(kind, id);
    }

}
