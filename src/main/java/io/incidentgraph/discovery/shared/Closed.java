package io.incidentgraph.discovery.shared;

import java.util.BitSet;

import io.incidentgraph.discovery.projection.IncidentFacts;

/**
 * Finds the patterns that say no more than another one: with the same incidents there is one that has the same values and more,
 * or narrower ones. In the terms of pattern mining, what is left is closed, along the vocabulary, too.
 */
final class Closed {

    private final PatternTable table;
    private final Lifting lifting;
    private final BitSet redundant = new BitSet();

    private Closed(PatternTable table, Lifting lifting) {
        this.table = table;
        this.lifting = lifting;
    }

    /** @param patterns those of which some may say no more than others of them */
    static BitSet redundant(PatternCounts counts, int[] patterns, Lifting lifting) {
        var closed = new Closed(counts.table(), lifting);
        for (int pattern : patterns) {
            closed.compare(pattern, counts.table().values(pattern), 0);
        }
        return closed.redundant;
    }

    /** Compares a pattern with all that say less, from one place on. */
    private void compare(int pattern, int[] less, int from) {
        for (int place = from; place < less.length; place++) {
            int value = less[place];
            if (value == IncidentFacts.NONE) {
                continue;
            }
            less[place] = IncidentFacts.NONE;
            judge(pattern, less);
            compare(pattern, less, place + 1);
            for (int broader : lifting.above(value)) {
                less[place] = broader;
                judge(pattern, less);
                compare(pattern, less, place + 1);
            }
            less[place] = value;
        }
    }

    private void judge(int pattern, int[] less) {
        int other = table.find(less);
        if (other != IncidentFacts.NONE && table.count(other) == table.count(pattern) && table.signature(other) == table.signature(pattern)) {
            redundant.set(other);
        }
    }

}
