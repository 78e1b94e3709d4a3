package io.incidentgraph.ingest.attack;

import java.util.Map;
import java.util.Optional;

import io.incidentgraph.model.CatalogueLink;

import tools.jackson.databind.JsonNode;

/** The relationships of ATT&amp;CK that are edges of the graph. */
final class Relationships {

    private static final Map<String, String> TYPES = Map.of("subtechnique-of", "SUBTECHNIQUE_OF", "mitigates", "MITIGATES", "uses", "USES",
            "revoked-by", "REVOKED_BY", "attributed-to", "ATTRIBUTED_TO");

    private Relationships() {
    }

    static Optional<CatalogueLink> link(JsonNode object) {
        return Optional.ofNullable(TYPES.get(Stix.text(object, "relationship_type"))).map(type -> new CatalogueLink(Stix.text(object, "id"),
                Stix.instant(object, "modified"), type, Stix.text(object, "source_ref"), Stix.text(object, "target_ref"), Map.of(),
                Stix.isTrue(object, "revoked") || Stix.isTrue(object, "x_mitre_deprecated")));
    }

}
