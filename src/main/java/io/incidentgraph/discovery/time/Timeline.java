package io.incidentgraph.discovery.time;

import java.util.List;

import io.incidentgraph.discovery.FeatureValue;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents in which part of time.
 *
 * @param value what they share; null for all incidents asked about
 * @param series of those that share a value, for each value shown
 */
record Timeline(@Nullable FeatureValue value, TimelineCounts counts, List<Timeline> series) {

    public int incidentCount() {
        return counts.incidentCount();
    }

    public int undatedCount() {
        return counts.undatedCount();
    }

    public int impreciseCount() {
        return counts.impreciseCount();
    }

    public List<TimelineBucket> buckets() {
        return counts.buckets();
    }

}
