package io.incidentgraph.discovery.shared;

import org.jspecify.annotations.Nullable;

/** How many people, summed over the incidents that state any. */
record PersonRange(long min, @Nullable Long max, int incidentCount) {
}
