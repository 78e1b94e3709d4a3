package io.incidentgraph.discovery.similar;

import java.util.List;

/** An incident, and what it shares with the one that was asked about. */
record Similar(String incidentId, double score, List<SharedValue> shared) {
}
