package io.incidentgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of the records of an import.
 *
 * @param run the id of the run's node; null if nothing was new
 * @param added records that were not there before
 * @param unchanged records that were
 * @param rejected records that were left out
 * @param reasons why, for the first hundred of them
 */
public record ImportReport(@Nullable String run, long added, long unchanged, long rejected, List<String> reasons) {
}
