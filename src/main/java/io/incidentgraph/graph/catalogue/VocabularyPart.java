package io.incidentgraph.graph.catalogue;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import io.incidentgraph.model.Hashes;
import io.incidentgraph.vocabulary.AttackEntry;
import io.incidentgraph.vocabulary.Concept;
import io.incidentgraph.vocabulary.ConceptKind;
import io.incidentgraph.vocabulary.Vocabulary;

/** What the vocabulary brings to the catalogue. */
public final class VocabularyPart {

    /** Changes when the same vocabulary is to be written in another way. */
    private static final String FORM = "3";

    private final Vocabulary vocabulary;

    public VocabularyPart(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Equal vocabularies have equal hashes. */
    public String hash() {
        var text = new StringBuilder(FORM);
        for (var kind : ConceptKind.values()) {
            vocabulary.concepts(kind).forEach(text::append);
        }
        vocabulary.attack().forEach(text::append);
        return Hashes.hex("catalogue", text.toString());
    }

    /** Hands over each node's label and properties. */
    void nodes(BiConsumer<String, Map<String, Object>> nodes) {
        for (var kind : ConceptKind.values()) {
            vocabulary.concepts(kind).forEach(concept -> nodes.accept(kind.label(), properties(concept)));
        }
        vocabulary.attack().forEach(entry -> nodes.accept(label(entry), properties(entry)));
    }

    void links(BiConsumer<LinkKind, Ends> links) {
        for (var kind : ConceptKind.values()) {
            var broader = new LinkKind(kind.label(), "BROADER", kind.label());
            vocabulary.concepts(kind).filter(concept -> concept.broader() != null)
                    .forEach(concept -> links.accept(broader, new Ends(concept.id(), String.valueOf(concept.broader()))));
        }
        vocabulary.attack().forEach(entry -> links(entry, links));
    }

    private static void links(AttackEntry entry, BiConsumer<LinkKind, Ends> links) {
        if (entry.subtechniqueOf() != null) {
            links.accept(new LinkKind("AttackTechnique", "SUBTECHNIQUE_OF", "AttackTechnique"), new Ends(entry.id(), entry.subtechniqueOf()));
        }
        entry.tactics().forEach(tactic -> links.accept(new LinkKind("AttackTechnique", "ACHIEVES", "Tactic"), new Ends(entry.id(), tactic)));
        entry.mitigates().forEach(technique -> links.accept(new LinkKind("Mitigation", "MITIGATES", "AttackTechnique"), new Ends(entry.id(), technique)));
    }

    private static Map<String, Object> properties(Concept concept) {
        var properties = new TreeMap<String, Object>(Map.of("id", concept.id(), "labelJa", concept.labelJa(), "labelEn", concept.labelEn(),
                "veris", concept.veris()));
        if (concept.mitigation() != null) {
            properties.put("mitigation", concept.mitigation());
        }
        return properties;
    }

    private static Map<String, Object> properties(AttackEntry entry) {
        return new TreeMap<>(Map.of("id", entry.id(), "name", entry.labelEn(), "labelJa", entry.labelJa(), "labelEn", entry.labelEn(),
                "revoked", false, "deprecated", false));
    }

    private static String label(AttackEntry entry) {
        return switch (entry.type()) {
            case TACTIC -> "Tactic";
            case TECHNIQUE -> "AttackTechnique";
            case MITIGATION -> "Mitigation";
        };
    }

}
