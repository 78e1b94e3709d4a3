package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.List;

import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

/** Finds the concepts of a record that the vocabulary does not have. */
final class ConceptCheck {

    private final Vocabulary vocabulary;

    ConceptCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One sentence for each unknown concept, with those that come nearest; empty if all are known. */
    List<String> problems(IncidentRecord record) {
        var problems = new ArrayList<String>();
        for (var fact : record.facts()) {
            var kind = fact.type().target();
            if (kind.isConcept() && vocabulary.concept(ConceptKind.of(kind), fact.target().id()).isEmpty()) {
                problems.add("%s: the vocabulary has no %s '%s'; the nearest are %s".formatted(fact.type().list(), kind.label(), fact.target().id(),
                        String.join(", ", vocabulary.nearest(ConceptKind.of(kind), fact.target().id(), 3))));
            }
        }
        return problems;
    }

}
