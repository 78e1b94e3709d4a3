package io.incidentgraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A property of a fact edge.
 *
 * @param discriminates whether two facts that differ in it are two facts (it is part of the fact's id)
 * @param fallback the value where a record states none; null if it is then absent
 * @param vague the value that a more telling one takes the place of; absence is vague too where {@code refines}
 */
public record FactProperty(String name, Kind kind, boolean discriminates, @Nullable String fallback, @Nullable String vague, boolean refines) {

    /** How the property is written in a record and kept on the edge. */
    public enum Kind { TEXT, TEXTS, TRUTH, WHOLE, DATE, PARTY }

    static FactProperty of(String name, Kind kind) {
        return new FactProperty(name, kind, false, null, null, false);
    }

    static FactProperty text(String name) {
        return of(name, Kind.TEXT);
    }

    static FactProperty key(String name, @Nullable String fallback, @Nullable String vague) {
        return new FactProperty(name, Kind.TEXT, true, fallback, vague, vague != null);
    }

    static FactProperty optionalKey(String name, Kind kind, boolean refines) {
        return new FactProperty(name, kind, true, null, null, refines);
    }

}
