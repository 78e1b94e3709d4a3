package io.incidentgraph.graph.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.model.Evidence;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.TargetKind;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.ForeignConcepts;
import io.incidentgraph.vocabulary.Vocabulary;

/** Collects what an incident's facts and values say about the nodes that they point at; of the catalogue's nodes records say nothing, but of foreign concepts they do. */
final class Statements {

    private final Vocabulary vocabulary;

    private final List<NodeStatement> statements = new ArrayList<>();

    private Statements(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static List<NodeStatement> of(Collection<Fact> facts, Collection<Values.Proof> proofs, Vocabulary vocabulary) {
        var collected = new Statements(vocabulary);
        facts.forEach(fact -> fact.claims().forEach(claim -> collected.add(fact, claim)));
        proofs.forEach(proof -> collected.addPassages(proof.record(), proof.value().evidence()));
        return collected.statements;
    }

    private void add(Fact fact, Claim claim) {
        var kind = fact.type().target();
        var id = fact.key().target();
        if (kind.isConcept() ? isForeign(kind, id) : vocabulary.attack(id).isEmpty()) {
            statements.add(new NodeStatement(kind.label(), id, attributes(kind, id, claim), claim.record().source().asOf()));
        }
        addPassages(claim.record(), claim.fact().evidence());
    }

    private boolean isForeign(TargetKind kind, String id) {
        return vocabulary.concept(ConceptKind.of(kind), id).isEmpty() && ForeignConcepts.broader(id).isPresent();
    }

    private static Map<String, Object> attributes(TargetKind kind, String id, Claim claim) {
        var attributes = new HashMap<>(claim.fact().target().attributes());
        if (kind.isConcept()) {
            attributes.putIfAbsent("labelJa", id);
            attributes.putIfAbsent("labelEn", id);
        }
        if (kind == TargetKind.ORGANIZATION && !attributes.containsKey("name")) {
            attributes.put("anonymous", true);
        }
        return attributes;
    }

    private void addPassages(IncidentRecord record, Collection<Evidence> passages) {
        for (var evidence : passages) {
            var attributes = new HashMap<String, Object>(Map.of("start", (long) evidence.range().start(), "end", (long) evidence.range().end(),
                    "document", record.source().documents().get(evidence.document()).id()));
            if (evidence.note() != null) {
                attributes.put("note", evidence.note());
            }
            statements.add(new NodeStatement("Passage", Edges.passage(record, evidence), attributes, record.source().asOf()));
        }
    }

}
