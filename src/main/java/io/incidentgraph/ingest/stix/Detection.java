package io.incidentgraph.ingest.stix;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who discovered an incident, by the methods of detection. */
final class Detection {

    private static final Set<String> OWN = Set.of("automated-tool", "commercial-solution", "human-review", "propriety-solution",
            "proprietary-solution", "system-outage", "user-reporting");

    private Detection() {
    }

    /** Whoever told the organization comes before what it saw by itself afterwards. */
    static Optional<String> by(List<String> methods) {
        if (methods.contains("message-from-attacker")) {
            return Optional.of("ATTACKER");
        }
        if (methods.contains("external-notification")) {
            return Optional.of("OTHER");
        }
        return methods.stream().anyMatch(OWN::contains) ? Optional.of("SELF") : Optional.empty();
    }

}
