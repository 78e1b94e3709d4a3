package io.incidentgraph.model;

import java.util.Map;

/**
 * What a fact points at.
 *
 * @param id the node's id as the record names it, before any merge
 * @param attributes what the record says about the node itself, such as an organization's name
 */
public record Target(TargetKind kind, String id, Map<String, Object> attributes) {

    public Target {
        attributes = Map.copyOf(attributes);
    }

    /** A target of which the record says nothing but its id. */
    public static Target of(TargetKind kind, String id) {
        return new Target(kind, id, Map.of());
    }

}
