package io.incidentgraph.discovery.path;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What paths lead through. */
enum PathNodeType {

    INCIDENT("Incident"), ORGANIZATION("Organization"), CAUSE("Cause"), DATA_TYPE("DataType"), ASSET("Asset"), ACTOR_KIND("ActorKind"),
    EFFECT("Effect"), COUNTERMEASURE("Countermeasure"), ATTACK_TECHNIQUE("AttackTechnique"), TACTIC("Tactic"), MITIGATION("Mitigation"),
    MALWARE("Malware"), THREAT_GROUP("ThreatGroup"), CAMPAIGN("Campaign"), VULNERABILITY("Vulnerability"), EVENT("Event");

    /** What they lead along. */
    static final String STEPS = "AFFECTED|INVOLVED|CAUSED_BY|USED|EXPLOITED|COMMITTED_BY|ATTRIBUTED_TO|EXPOSED|HAD_EFFECT|COMPROMISED"
            + "|REPORTED_TO|ANSWERED_WITH|PART_OF|BROADER|SUBTECHNIQUE_OF|ACHIEVES|MITIGATES|USES";

    private final String label;

    PathNodeType(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** All types of the schema as which such a node can be seen. */
    static List<String> visibleAs() {
        return Stream.concat(Arrays.stream(values()).map(PathNodeType::label), Stream.of("Vendor", "Authority")).toList();
    }

    static PathNodeType of(Collection<String> labels) {
        return Arrays.stream(values()).filter(type -> labels.contains(type.label)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No path leads through " + labels));
    }

}
