package io.incidentgraph.graph.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import io.incidentgraph.model.Evidence;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.IncidentRecord;

/** Turns facts and proven values into the edges of an incident. */
final class Edges {

    private Edges() {
    }

    static Edge of(Fact fact) {
        var properties = new HashMap<String, Object>(fact.properties());
        properties.put("id", fact.id());
        properties.put("confidence", fact.confidence());
        properties.put("records", List.copyOf(fact.records()));
        properties.put("evidence", passages(fact));
        if (fact.denied()) {
            properties.put("fact", fact.type().edge());
        }
        else {
            properties.put("status", fact.status().name());
        }
        return new Edge(fact.id(), fact.denied() ? "RULED_OUT" : fact.type().edge(), fact.type().target().label(), fact.key().target(), properties);
    }

    private static List<Long> passages(Fact fact) {
        var passages = new TreeSet<Long>();
        fact.claims().forEach(claim -> claim.fact().evidence().forEach(evidence -> passages.add(passage(claim.record(), evidence))));
        return List.copyOf(passages);
    }

    static long passage(IncidentRecord record, Evidence evidence) {
        return record.source().documents().get(evidence.document()).passage(evidence.range());
    }

    /** One edge to each passage that proves any of the incident's own values. */
    static List<Edge> statedIn(String incident, Collection<Values.Proof> proofs) {
        var fields = new TreeMap<Long, TreeSet<String>>();
        var records = new HashMap<Long, TreeSet<Long>>();
        for (var proof : proofs) {
            for (var evidence : proof.value().evidence()) {
                long passage = passage(proof.record(), evidence);
                fields.computeIfAbsent(passage, _ -> new TreeSet<>()).add(proof.field());
                records.computeIfAbsent(passage, _ -> new TreeSet<>()).add(proof.record().id());
            }
        }
        var edges = new ArrayList<Edge>();
        fields.forEach((passage, names) -> {
            long id = Hashes.of("stated", incident, passage.toString());
            edges.add(new Edge(id, "STATED_IN", "Passage", passage,
                    Map.of("id", id, "fields", List.copyOf(names), "records", List.copyOf(records.get(passage)))));
        });
        return edges;
    }

}
