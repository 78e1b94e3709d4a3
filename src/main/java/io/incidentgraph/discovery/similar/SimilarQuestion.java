package io.incidentgraph.discovery.similar;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.Range;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/**
 * What {@code similar} was asked, checked.
 *
 * @param by the features whose values count
 * @param maxShare a value that a greater share of all incidents has counts for nothing
 */
record SimilarQuestion(Set<Feature> by, double maxShare, int limit) {

    /** A value that no more incidents have is never too common. */
    static final int FEW = 10;

    /** @throws QueryRefusedException if one is out of its range */
    static SimilarQuestion of(Collection<Feature> by, double maxShare, int limit) {
        if (by.isEmpty()) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "by has no features; it must have at least 1.");
        }
        if (!(maxShare > 0 && maxShare <= 1)) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "maxShare is %s; it must be greater than 0 and at most 1.".formatted(maxShare));
        }
        return new SimilarQuestion(EnumSet.copyOf(by), maxShare, new Range("limit", 1, 100).check(limit));
    }

    /** How many incidents may have a value that counts. */
    long most(long incidents) {
        return Math.max(FEW, (long) (maxShare * incidents));
    }

}
