package io.incidentgraph.starter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the starter set says more than the gold files score, and why. */
final class DocumentedDifferences {

    private static final String SKIMMING = "the text says that the payment application was altered; gold scores the way in and leaves the altering to its optional techniques";

    private static final Map<Difference, String> REASONS = Map.of(
            extraCause("hatsuratsudo", "hacking.web-skimming SELF"), SKIMMING,
            extraCause("willdirect", "hacking.web-skimming SELF"), SKIMMING,
            extraCause("lockbit-unnamed", "control.weak-password.not-changed SELF"),
            "the text says that the leaked password was never changed; gold has that within LEAKED_CREDENTIALS",
            extraCause("lockbit-unnamed", "control.vulnerability-management SELF"),
            "the text calls the management of vulnerabilities insufficient; gold has that as an optional UNPATCHED_VULNERABILITY, a narrower thing",
            extraCause("lockbit-unnamed", "control.malware-protection SELF"),
            "the text says that protective tools were missing, for which gold has no code");

    private DocumentedDifferences() {
    }

    static List<Difference> all() {
        return List.copyOf(REASONS.keySet());
    }

    static Stream<String> reasons() {
        return REASONS.values().stream();
    }

    private static Difference extraCause(String incident, String cause) {
        return new Difference(incident, "causes", "only in the graph: " + cause);
    }

}
