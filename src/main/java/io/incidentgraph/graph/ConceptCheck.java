package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.Source;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.ForeignConcepts;
import io.incidentgraph.vocabulary.Vocabulary;

/** Finds the concepts of a record that the vocabulary does not have; sources with a vocabulary of their own may bring narrower ones. */
final class ConceptCheck {

    private static final Set<Source.Kind> WITH_OWN_VOCABULARY = EnumSet.of(Source.Kind.VERIS, Source.Kind.STIX);

    private final Vocabulary vocabulary;

    ConceptCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One sentence for each unknown concept, with those that come nearest; empty if all are known. */
    List<String> problems(IncidentRecord record) {
        var problems = new ArrayList<String>();
        for (var fact : record.facts()) {
            var kind = fact.type().target();
            if (kind.isConcept() && isUnknown(record, ConceptKind.of(kind), fact.target().id())) {
                problems.add("%s: the vocabulary has no %s '%s'; the nearest are %s".formatted(fact.type().list(), kind.label(), fact.target().id(),
                        String.join(", ", vocabulary.nearest(ConceptKind.of(kind), fact.target().id(), 3))));
            }
        }
        return problems;
    }

    /** The ids of concepts that the record brings, one for each fact that has such a one. */
    List<String> foreign(IncidentRecord record) {
        return !WITH_OWN_VOCABULARY.contains(record.source().kind()) ? List.of() : record.facts().stream()
                .filter(fact -> fact.type().target().isConcept() && vocabulary.concept(ConceptKind.of(fact.type().target()), fact.target().id()).isEmpty())
                .map(fact -> fact.target().id()).toList();
    }

    private boolean isUnknown(IncidentRecord record, ConceptKind kind, String id) {
        return vocabulary.concept(kind, id).isEmpty() && !isForeign(record, kind, id);
    }

    private boolean isForeign(IncidentRecord record, ConceptKind kind, String id) {
        return WITH_OWN_VOCABULARY.contains(record.source().kind())
                && ForeignConcepts.broader(id).filter(broader -> vocabulary.concept(kind, broader).isPresent()).isPresent();
    }

}
