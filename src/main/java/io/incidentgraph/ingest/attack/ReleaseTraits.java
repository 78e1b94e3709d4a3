package io.incidentgraph.ingest.attack;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.incidentgraph.model.CatalogueNode;
import io.incidentgraph.model.CatalogueRelease;

import tools.jackson.databind.JsonNode;

/** Finds out of which domain and version a bundle is, and whether it is all of it. */
final class ReleaseTraits {

    private final Map<String, Integer> domains = new TreeMap<>();

    private final Set<String> tactics = new HashSet<>();

    private final Set<String> phases = new HashSet<>();

    private boolean described;

    private String version = "";

    /** A collection or a matrix describes the whole; a collection has the version. */
    void whole(JsonNode object) {
        described = true;
        if (object.path("type").asString("").equals("x-mitre-collection")) {
            version = Stix.optional(object, "x_mitre_version").orElse(version);
        }
    }

    void node(CatalogueNode node) {
        if (node.properties().get("domains") instanceof List<?> list) {
            list.forEach(domain -> domains.merge(domain.toString(), 1, Integer::sum));
        }
        tactics.addAll(node.names());
        node.links().forEach(link -> phases.add(link.to()));
    }

    /** Bundles in STIX 2.0 have no collection: those with the tactics of all their techniques are taken for the whole. */
    CatalogueRelease release() {
        var domain = domains.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed())).map(Map.Entry::getKey).orElse("attack");
        return new CatalogueRelease(domain, version, described || (!phases.isEmpty() && tactics.containsAll(phases)));
    }

}
