package io.incidentgraph.discovery.time;

import java.time.LocalDate;

/**
 * A part of time.
 *
 * @param incidentCount how many incidents lie in it for certain
 * @param eventCount the same, where those of one event count once
 * @param possibleCount how many more may lie in it
 */
record TimelineBucket(LocalDate start, LocalDate end, int incidentCount, int eventCount, int possibleCount) {
}
