package io.incidentgraph.discovery.time;

import java.util.List;

import io.incidentgraph.discovery.FeatureValue;

/** How many of the incidents that share a value in which part of time. */
record TimelineSeries(FeatureValue value, TimelineCounts counts) {

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
