package io.incidentgraph.curation.match;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two organizations that may be one.
 *
 * @param first the id that comes first in the order of ids
 * @param country the country (ISO 3166-1) of both, as far as it is known; null if neither's is
 * @param score from 0 to 1
 * @param reasons what speaks for it and what lessens it
 */
public record Suggestion(String first, String second, @Nullable String country, double score, List<String> reasons) {

    /** The best first; among equals by ids. */
    public static final Comparator<Suggestion> BEST_FIRST = Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::first)
            .thenComparing(Suggestion::second);

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    /** The two ids in their order. */
    public List<String> ids() {
        return List.of(first, second);
    }

}
