package io.incidentgraph.export.read;

import java.util.List;

/**
 * A document.
 *
 * @param incidents the ids of those of which it tells, sorted
 */
public record DocumentRow(NodeRow node, List<String> incidents) {
}
