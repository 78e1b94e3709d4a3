package io.incidentgraph.discovery.time;

import java.util.List;

/**
 * How many incidents in which part of time.
 *
 * @param counts of all incidents asked about
 * @param series of those that share a value, for each value shown
 */
record Timeline(TimelineCounts counts, List<TimelineSeries> series) {

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
