package io.incidentgraph.ingest.attack;

import java.util.List;

import tools.jackson.databind.JsonNode;

/** The domains of ATT&amp;CK: {@code enterprise-attack}, {@code ics-attack}, {@code mobile-attack}; each has a kill chain. */
final class Domains {

    private static final String ENTERPRISE = "enterprise-attack";

    private static final String ENTERPRISE_CHAIN = "mitre-attack";

    private Domains() {
    }

    /** Old bundles name the domain only by the source of the id. */
    static List<String> of(JsonNode object, JsonNode reference) {
        var domains = Stix.texts(object, "x_mitre_domains");
        return domains.isEmpty() ? List.of(ofChain(reference.path("source_name").asString(ENTERPRISE_CHAIN))) : domains.stream().sorted().toList();
    }

    static String chain(String domain) {
        return domain.equals(ENTERPRISE) ? ENTERPRISE_CHAIN : "mitre-" + domain;
    }

    private static String ofChain(String chain) {
        return chain.equals(ENTERPRISE_CHAIN) ? ENTERPRISE : chain.substring("mitre-".length());
    }

    /** The name by which a technique means a tactic. */
    static String phase(String chain, String shortName) {
        return "phase:" + chain + "/" + shortName;
    }

}
