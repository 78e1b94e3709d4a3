package io.incidentgraph.ingest.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.incidentgraph.model.CatalogueNode;
import io.incidentgraph.model.NameKey;

import tools.jackson.databind.JsonNode;

/** The kinds of objects of ATT&amp;CK that are nodes of the graph. */
enum ObjectKind {

    TECHNIQUE("attack-pattern", "AttackTechnique"),
    TACTIC("x-mitre-tactic", "Tactic"),
    MITIGATION("course-of-action", "Mitigation"),
    GROUP("intrusion-set", "ThreatGroup"),
    CAMPAIGN("campaign", "Campaign"),
    MALWARE("malware", "Malware"),
    TOOL("tool", "Malware");

    private final String type;

    private final String label;

    ObjectKind(String type, String label) {
        this.type = type;
        this.label = label;
    }

    static Optional<ObjectKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** @throws IllegalArgumentException if the object lacks what every object of ATT&amp;CK has */
    CatalogueNode node(JsonNode object) {
        var reference = Stix.attackReference(object).orElseThrow(() -> new IllegalArgumentException(
                "%s has no ATT&CK id among its external_references".formatted(Stix.text(object, "id"))));
        var properties = common(object, reference);
        own(object, properties);
        return new CatalogueNode(Stix.text(object, "id"), Stix.instant(object, "modified"), label, Stix.text(reference, "external_id"), properties,
                names(object, reference), links(object));
    }

    private static Map<String, Object> common(JsonNode object, JsonNode reference) {
        var properties = new TreeMap<String, Object>(Map.of("name", Stix.text(object, "name"), "domains", Domains.of(object, reference),
                "revoked", Stix.isTrue(object, "revoked"), "deprecated", Stix.isTrue(object, "x_mitre_deprecated"),
                "modified", Stix.instant(object, "modified").toString()));
        Stix.optional(object, "created").ifPresent(created -> properties.put("created", Stix.instant(object, "created").toString()));
        Stix.optional(object, "description").ifPresent(description -> properties.put("description", description));
        Stix.optional(object, "x_mitre_version").ifPresent(version -> properties.put("version", version));
        Stix.optional(reference, "url").ifPresent(url -> properties.put("url", url));
        return properties;
    }

    private void own(JsonNode object, Map<String, Object> properties) {
        var name = Stix.text(object, "name");
        switch (this) {
            case TECHNIQUE -> putTexts(properties, "platforms", Stix.texts(object, "x_mitre_platforms"));
            case TACTIC -> properties.put("shortName", Stix.text(object, "x_mitre_shortname"));
            case MITIGATION -> {
            }
            case GROUP -> putTexts(properties, "aliases", without(name, Stix.texts(object, "aliases")));
            case CAMPAIGN -> {
                putTexts(properties, "aliases", without(name, Stix.texts(object, "aliases")));
                Stix.optional(object, "first_seen").ifPresent(seen -> properties.put("firstSeen", seen));
                Stix.optional(object, "last_seen").ifPresent(seen -> properties.put("lastSeen", seen));
            }
            case MALWARE, TOOL -> {
                properties.put("kind", name());
                properties.put("nameKey", NameKey.of(name));
                putTexts(properties, "aliases", without(name, Stix.texts(object, "x_mitre_aliases")));
                putTexts(properties, "platforms", Stix.texts(object, "x_mitre_platforms"));
            }
        }
        if (this == TECHNIQUE || this == TACTIC || this == MITIGATION) {
            properties.put("labelEn", name);
        }
    }

    private static void putTexts(Map<String, Object> properties, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            properties.put(name, texts);
        }
    }

    private static List<String> without(String name, List<String> names) {
        return names.stream().filter(other -> !other.equals(name)).toList();
    }

    /** Techniques name their tactics by chain and short name, not by id. */
    private List<String> names(JsonNode object, JsonNode reference) {
        return this != TACTIC ? List.of() : Domains.of(object, reference).stream()
                .map(domain -> Domains.phase(Domains.chain(domain), Stix.text(object, "x_mitre_shortname"))).toList();
    }

    private List<CatalogueNode.Reference> links(JsonNode object) {
        var links = new ArrayList<CatalogueNode.Reference>();
        if (this == TECHNIQUE) {
            object.path("kill_chain_phases").forEach(phase -> links.add(new CatalogueNode.Reference("ACHIEVES",
                    Domains.phase(Stix.text(phase, "kill_chain_name"), Stix.text(phase, "phase_name")))));
        }
        return links;
    }

}
