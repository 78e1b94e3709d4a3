package io.incidentgraph.discovery.time;

import java.util.List;

/** How long it took in the incidents asked about, and in those of each value shown. */
record Delays(int incidentCount, List<Delay> phases, List<DelayGroup> groups) {
}
