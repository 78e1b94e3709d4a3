package io.incidentgraph.graph.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.incidentgraph.model.CatalogueEntry;
import io.incidentgraph.model.CatalogueLink;
import io.incidentgraph.model.CatalogueNode;
import io.incidentgraph.vocabulary.ConceptKind;

/** The labels and relationship types of catalogues. An import may bring these and no others. */
public final class Kinds {

    private static final List<String> CONCEPTS = Arrays.stream(ConceptKind.values()).map(ConceptKind::label).toList();

    private static final List<String> ATTACK = List.of("AttackTechnique", "Tactic", "Mitigation", "ThreatGroup", "Campaign", "Malware");

    /** Relationship types, each with the labels from which a catalogue draws it. */
    private static final Map<String, List<String>> TYPES = new TreeMap<>(Map.of(
            "BROADER", CONCEPTS,
            "MAPS_TO", CONCEPTS,
            "SUBTECHNIQUE_OF", List.of("AttackTechnique"),
            "ACHIEVES", List.of("AttackTechnique"),
            "MITIGATES", List.of("Mitigation"),
            "USES", List.of("ThreatGroup", "Campaign", "Malware"),
            "ATTRIBUTED_TO", List.of("Campaign"),
            "REVOKED_BY", ATTACK));

    private Kinds() {
    }

    /** All labels of catalogue nodes. */
    static List<String> labels() {
        return Stream.concat(CONCEPTS.stream(), ATTACK.stream()).toList();
    }

    /** The labels of concepts. */
    static List<String> concepts() {
        return CONCEPTS;
    }

    /** The labels whose nodes records may name before a catalogue does. */
    public static Set<String> shared() {
        return Set.of("AttackTechnique", "ThreatGroup", "Malware");
    }

    static boolean allows(LinkKind kind) {
        return TYPES.getOrDefault(kind.type(), List.of()).contains(kind.label());
    }

    /** @throws IllegalArgumentException if an import may not bring such an entry */
    public static void check(CatalogueEntry entry) {
        switch (entry) {
            case CatalogueNode node when !ATTACK.contains(node.label()) -> throw new IllegalArgumentException(
                    "A catalogue has no nodes '%s' (%s): give one of %s".formatted(node.label(), node.object(), String.join(", ", ATTACK)));
            case CatalogueNode node -> node.links().forEach(link -> checkType(link.type(), node.object()));
            case CatalogueLink link -> checkType(link.type(), link.object());
        }
    }

    private static void checkType(String type, String object) {
        if (!TYPES.containsKey(type)) {
            throw new IllegalArgumentException("A catalogue has no relationships '%s' (%s): give one of %s"
                    .formatted(type, object, String.join(", ", TYPES.keySet())));
        }
    }

}
