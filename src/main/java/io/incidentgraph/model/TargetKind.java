package io.incidentgraph.model;

/** What the facts of an incident point at, by label. Concepts come from the vocabulary, the others from the records. */
public enum TargetKind {

    ORGANIZATION("Organization"),
    CAUSE("Cause"),
    ATTACK_TECHNIQUE("AttackTechnique"),
    MALWARE("Malware"),
    VULNERABILITY("Vulnerability"),
    ACTOR_KIND("ActorKind"),
    THREAT_GROUP("ThreatGroup"),
    DATA_TYPE("DataType"),
    EFFECT("Effect"),
    ASSET("Asset"),
    COUNTERMEASURE("Countermeasure"),
    COUNT("Count"),
    EVENT("Event");

    private final String label;

    TargetKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the targets are concepts of the vocabulary, which exist before any record names them. */
    public boolean isConcept() {
        return switch (this) {
            case CAUSE, ACTOR_KIND, DATA_TYPE, EFFECT, ASSET, COUNTERMEASURE -> true;
            default -> false;
        };
    }

}
