package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

import io.incidentgraph.model.Hashes;
import io.incidentgraph.vocabulary.AttackEntry;
import io.incidentgraph.vocabulary.Concept;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

/** The vocabulary as nodes and edges of the graph. */
final class Catalogue {

    private static final String HASH = "MATCH (state:GraphState {id: 'graph'}) RETURN state.catalogue AS hash";

    private static final String REMEMBER = "MERGE (state:GraphState {id: 'graph'}) SET state.catalogue = $hash";

    /** All edges of a type from nodes of one label to nodes of another; a row has the ids {@code from} and {@code to}. */
    record ConceptLinks(String label, String type, String target, List<Map<String, Object>> rows) {
    }

    private final Vocabulary vocabulary;

    private final String hash;

    Catalogue(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.hash = hash(vocabulary);
    }

    /** A node's properties by its id, for a label of the catalogue. */
    Map<String, Map<String, Object>> nodes(String label) {
        var nodes = new TreeMap<String, Map<String, Object>>();
        for (var kind : ConceptKind.values()) {
            if (kind.label().equals(label)) {
                vocabulary.concepts(kind).forEach(concept -> nodes.put(concept.id(), properties(concept)));
            }
        }
        vocabulary.attack().filter(entry -> label(entry).equals(label)).forEach(entry -> nodes.put(entry.id(), properties(entry)));
        return nodes;
    }

    /** The ids that are no ATT&amp;CK ids of the catalogue. */
    List<String> others(List<String> ids) {
        return ids.stream().filter(id -> vocabulary.attack(id).isEmpty()).toList();
    }

    /** The labels of the catalogue. */
    static List<String> labels() {
        var labels = new ArrayList<>(Arrays.stream(ConceptKind.values()).map(ConceptKind::label).toList());
        labels.addAll(List.of("AttackTechnique", "Tactic", "Mitigation"));
        return labels;
    }

    /** Writes the catalogue unless this very one is there. Concepts that it does not have any more stay: facts may point at them. */
    void write(TransactionContext tx) {
        if (tx.run(HASH).list().stream().anyMatch(row -> hash.equals(row.get("hash").asString("")))) {
            return;
        }
        repair(tx);
        tx.run(REMEMBER, Map.of("hash", hash)).consume();
    }

    /** Writes the catalogue whatever is there. */
    void repair(TransactionContext tx) {
        for (var label : labels()) {
            var rows = new ArrayList<Map<String, Object>>();
            nodes(label).forEach((id, properties) -> rows.add(Map.of("id", id, "properties", properties)));
            tx.run(GraphStatements.mergeNodes(label), Map.of("rows", rows)).consume();
        }
        links().forEach(links -> tx.run(GraphStatements.linkConcepts(links.label(), links.type(), links.target()),
                Map.of("rows", withForeign(tx, links))).consume());
    }

    /** The edges of one kind, those of foreign concepts that are stored among them. */
    List<Map<String, Object>> withForeign(TransactionContext tx, ConceptLinks links) {
        var rows = new ArrayList<>(links.rows());
        if (links.type().equals("BROADER")) {
            rows.addAll(new ForeignLinks(tx).expected(links.label()));
        }
        return rows;
    }

    /** The edges between the catalogue's nodes. */
    List<ConceptLinks> links() {
        var links = new ArrayList<ConceptLinks>();
        for (var kind : ConceptKind.values()) {
            links.add(new ConceptLinks(kind.label(), "BROADER", kind.label(), vocabulary.concepts(kind).filter(concept -> concept.broader() != null)
                    .map(concept -> row(concept.id(), concept.broader())).toList()));
        }
        links.add(new ConceptLinks("AttackTechnique", "SUBTECHNIQUE_OF", "AttackTechnique", vocabulary.attack()
                .filter(entry -> entry.subtechniqueOf() != null).map(entry -> row(entry.id(), entry.subtechniqueOf())).toList()));
        links.add(new ConceptLinks("AttackTechnique", "ACHIEVES", "Tactic", vocabulary.attack()
                .flatMap(entry -> entry.tactics().stream().map(tactic -> row(entry.id(), tactic))).toList()));
        links.add(new ConceptLinks("Mitigation", "MITIGATES", "AttackTechnique", vocabulary.attack()
                .flatMap(entry -> entry.mitigates().stream().map(technique -> row(entry.id(), technique))).toList()));
        return links;
    }

    private static Map<String, Object> row(String from, @Nullable String to) {
        return Map.of("from", from, "to", String.valueOf(to));
    }

    private static Map<String, Object> properties(Concept concept) {
        var properties = new HashMap<String, Object>(Map.of("id", concept.id(), "labelJa", concept.labelJa(), "labelEn", concept.labelEn(),
                "veris", concept.veris()));
        if (concept.mitigation() != null) {
            properties.put("mitigation", concept.mitigation());
        }
        return properties;
    }

    private static Map<String, Object> properties(AttackEntry entry) {
        return Map.of("id", entry.id(), "name", entry.labelEn(), "labelJa", entry.labelJa(), "labelEn", entry.labelEn());
    }

    private static String label(AttackEntry entry) {
        return switch (entry.type()) {
            case TACTIC -> "Tactic";
            case TECHNIQUE -> "AttackTechnique";
            case MITIGATION -> "Mitigation";
        };
    }

    private static String hash(Vocabulary vocabulary) {
        var text = new StringBuilder();
        for (var kind : ConceptKind.values()) {
            vocabulary.concepts(kind).forEach(text::append);
        }
        vocabulary.attack().forEach(text::append);
        return Hashes.hex("catalogue", text.toString());
    }

}
