package io.incidentgraph.vocabulary;

import java.util.List;

/**
 * An authority to which incidents are reported.
 *
 * @param name the name that all its aliases resolve to
 * @param country ISO 3166-1 alpha-2, ZZ for an international one
 */
public record Authority(String name, List<String> aliases, String country) {

    public Authority {
        aliases = List.copyOf(aliases);
    }

}
