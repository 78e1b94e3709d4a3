package io.incidentgraph.curation.match;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An organization as far as it takes part in the search. Unnamed ones do not.
 *
 * @param names its name and its aliases, the name first
 * @param country ISO 3166-1; null if it is not known
 * @param exactKey the 法人番号, if it is known
 */
public record NamedOrganization(String id, List<String> names, @Nullable String country, @Nullable String exactKey) {

    public NamedOrganization {
        names = List.copyOf(names);
    }

}
