package io.incidentgraph.curation.match;

import java.util.List;

/**
 * How much speaks for two names meaning the same.
 *
 * @param score from 0 (nothing, or something speaks against it) to 1
 * @param reasons what was found, in words
 */
public record Similarity(double score, List<String> reasons) {

    static final Similarity NONE = new Similarity(0, List.of());

    public Similarity {
        reasons = List.copyOf(reasons);
    }

}
