package io.incidentgraph.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * The parts that tell one fact of an incident from another: its type, its target as a record names it, and the
 * discriminating properties.
 */
public record FactKey(FactType type, String target, Map<String, Object> discriminators) {

    public FactKey {
        discriminators = Map.copyOf(discriminators);
    }

    /** The fact's id within an incident. A merge of organizations does not change it. */
    public long id(String incident) {
        return Hashes.of("fact", incident, type.edge(), type.target().label(), target, new TreeMap<>(discriminators).toString());
    }

}
