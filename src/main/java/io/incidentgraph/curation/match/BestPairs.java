package io.incidentgraph.curation.match;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Collects suggestions and keeps the best of them, so that no number of names fills the memory. */
final class BestPairs {

    private final int most;

    private final List<Suggestion> pairs = new ArrayList<>();

    private boolean complete = true;

    BestPairs(int most) {
        this.most = most;
    }

    void add(@Nullable Suggestion pair) {
        if (pair != null) {
            pairs.add(pair);
            if (pairs.size() == 2 * most) {
                cut();
            }
        }
    }

    /** The best first. */
    List<Suggestion> sorted() {
        cut();
        return pairs;
    }

    /** Whether none was left out. */
    boolean isComplete() {
        return complete;
    }

    private void cut() {
        pairs.sort(Suggestion.BEST_FIRST);
        if (pairs.size() > most) {
            complete = false;
            pairs.subList(most, pairs.size()).clear();
        }
    }

}
