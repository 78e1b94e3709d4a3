package io.incidentgraph.discovery.time;

import org.jspecify.annotations.Nullable;

/**
 * A number of days that is known as precisely as the dates are.
 *
 * @param low null if it is open downwards
 * @param high null if it is open upwards
 */
record DayRange(@Nullable Long low, @Nullable Long high) {
}
