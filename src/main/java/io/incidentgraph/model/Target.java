package io.incidentgraph.model;

import java.util.Map;

/**
 * What a fact points at.
 *
 * @param id the node's id as the record names it, before any merge
 * @param attributes what the record says about the node itself, such as an organization's name
 */
public record Target(TargetKind kind, String id, Map<String, Object> attributes) {

    private static final String UNNAMED_ORGANIZATION = "org:anon:";

    public Target {
        attributes = Map.copyOf(attributes);
    }

    /** A target of which the record says nothing but its id. */
    public static Target of(TargetKind kind, String id) {
        return new Target(kind, id, Map.of());
    }

    /** The id of an organization that no source names: one for each incident and ref. */
    public static String unnamedOrganization(String incident, String ref) {
        return UNNAMED_ORGANIZATION + Hashes.hex("party", incident, ref);
    }

    /** Whether an id is one of {@link #unnamedOrganization}. */
    public static boolean isUnnamedOrganization(String id) {
        return id.startsWith(UNNAMED_ORGANIZATION);
    }

}
