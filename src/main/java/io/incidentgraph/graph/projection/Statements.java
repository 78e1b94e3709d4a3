package io.incidentgraph.graph.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.model.Evidence;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.TargetKind;
import io.incidentgraph.vocabulary.Vocabulary;

/** Collects what an incident's facts and values say about the nodes that they point at; of the catalogue's nodes records say nothing. */
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
        if (!kind.isConcept() && vocabulary.attack(fact.key().target()).isEmpty()) {
            statements.add(new NodeStatement(kind.label(), fact.key().target(), attributes(kind, claim), claim.record().source().asOf()));
        }
        addPassages(claim.record(), claim.fact().evidence());
    }

    private static Map<String, Object> attributes(TargetKind kind, Claim claim) {
        var attributes = new HashMap<>(claim.fact().target().attributes());
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
