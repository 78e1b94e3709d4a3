package io.incidentgraph.discovery.time;

import java.util.List;

import io.incidentgraph.discovery.FeatureValue;

/** How long it took in the incidents that share a value. */
record DelayGroup(FeatureValue value, int incidentCount, List<Delay> phases) {
}
