package io.incidentgraph.discovery.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of what a curator asked for.
 *
 * @param changed whether anything had to be decided
 * @param records the decision's records, one for each incident
 * @param run the run that brought them; null if nothing had to be decided
 */
record EventDecision(boolean changed, List<Long> records, @Nullable String run, String eventId, List<String> incidentIds) {
}
