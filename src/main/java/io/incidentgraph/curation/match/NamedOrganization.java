package io.incidentgraph.curation.match;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An organization as far as it takes part in the search. Unnamed ones do not.
 *
 * @param names its name and its aliases, the name first
 * @param country ISO 3166-1; null if it is not known
 * @param exactKeys what is known of 法人番号 and LEI, by their kind
 */
public record NamedOrganization(String id, List<String> names, @Nullable String country, Map<String, String> exactKeys) {

    public NamedOrganization {
        names = List.copyOf(names);
        exactKeys = Map.copyOf(exactKeys);
    }

    /** Whether both have a key of the same kind, and not the same one. */
    public boolean contradicts(NamedOrganization other) {
        return exactKeys.entrySet().stream().anyMatch(key -> !key.getValue().equals(other.exactKeys.getOrDefault(key.getKey(), key.getValue())));
    }

}
