package io.incidentgraph.vocabulary;

import java.util.Locale;

import io.incidentgraph.model.TargetKind;

/** The kinds of concepts. Each has a label of the graph and a data file of its own; an id is unique within its kind. */
public enum ConceptKind {

    CAUSE("Cause"),
    DATA_TYPE("DataType"),
    ASSET("Asset"),
    ACTOR_KIND("ActorKind"),
    EFFECT("Effect"),
    COUNTERMEASURE("Countermeasure");

    private final String label;

    ConceptKind(String label) {
        this.label = label;
    }

    /** The label of the kind's nodes in the graph. */
    public String label() {
        return label;
    }

    /**
     * The kind of concepts that facts of this kind point at.
     *
     * @throws IllegalArgumentException if they point at no concepts
     */
    public static ConceptKind of(TargetKind kind) {
        return valueOf(kind.name());
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
    }

}
