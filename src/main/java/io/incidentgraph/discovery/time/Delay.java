package io.incidentgraph.discovery.time;

import org.jspecify.annotations.Nullable;

/**
 * How long a phase took.
 *
 * @param incidentCount how many incidents state both dates in a possible order, or how long it took; the quartiles are theirs
 * @param exactCount of how many of these the number of days is known
 * @param contradictoryCount how many state both in an order that cannot be
 */
record Delay(DelayPhase phase, int incidentCount, int exactCount, int contradictoryCount, @Nullable DayRange lowerQuartile,
        @Nullable DayRange median, @Nullable DayRange upperQuartile) {
}
