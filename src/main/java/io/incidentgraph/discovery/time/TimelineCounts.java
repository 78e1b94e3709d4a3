package io.incidentgraph.discovery.time;

import java.util.List;

/**
 * Some incidents by when they happened. Each is counted once: in a bucket, as undated or as imprecise.
 *
 * @param undatedCount how many have no such date
 * @param impreciseCount how many have one that spans more than one part of time
 * @param buckets those in which at least one incident lies for certain, in their order
 */
record TimelineCounts(int incidentCount, int undatedCount, int impreciseCount, List<TimelineBucket> buckets) {
}
