package io.incidentgraph.ingest.veris;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * In whose sphere actors and assets lie.
 *
 * @param internal whether somebody of the victim acted
 * @param partner whether a partner acted
 * @param owned by whom assets are owned: SELF, VENDOR or UNKNOWN
 * @param managed by whom assets are managed
 * @param hosted by whom assets are hosted
 */
record Spheres(boolean internal, boolean partner, String owned, String managed, String hosted) {

    static final String SELF = "SELF";

    static final String VENDOR = "VENDOR";

    static final String UNKNOWN = "UNKNOWN";

    private static final Set<String> DECIDED_BY_THE_ACTOR = Set.of("error", "misuse");

    static Spheres of(JsonNode incident) {
        var actor = incident.path("actor");
        var asset = incident.path("asset");
        return new Spheres(actor.has("internal"), actor.has("partner"), sphere(asset, List.of("ownership"), Set.of("victim"), "partner"),
                sphere(asset, List.of("management"), Set.of("internal"), "external"),
                sphere(asset, List.of("hosting", "cloud"), Set.of("internal", "on-premise asset(s)"), "external"));
    }

    /** Who acts decides of errors and misuse; where the asset lies, and the way that was taken, of everything else. */
    String party(String category, List<String> vectors) {
        if (DECIDED_BY_THE_ACTOR.contains(category)) {
            return internal == partner ? UNKNOWN : internal ? SELF : VENDOR;
        }
        if (assetSpeaksOfVendor() || vectors.stream().anyMatch(Spheres::isPartner)) {
            return VENDOR;
        }
        return managed.equals(SELF) || owned.equals(SELF) ? SELF : UNKNOWN;
    }

    static boolean isPartner(String vector) {
        return vector.equals("Partner") || vector.startsWith("Partner ");
    }

    /** Whether anything is said of whose the assets are. */
    boolean assetSpeaks() {
        return !(managed + hosted + owned).equals(UNKNOWN + UNKNOWN + UNKNOWN);
    }

    boolean assetSpeaksOfVendor() {
        return managed.equals(VENDOR) || hosted.equals(VENDOR) || owned.equals(VENDOR);
    }

    private static String sphere(JsonNode asset, List<String> fields, Set<String> self, String vendor) {
        var values = fields.stream().flatMap(field -> Veris.texts(asset, field).stream()).map(text -> text.toLowerCase(Locale.ROOT)).toList();
        if (values.stream().anyMatch(value -> value.startsWith(vendor))) {
            return VENDOR;
        }
        return values.stream().anyMatch(self::contains) ? SELF : UNKNOWN;
    }

}
