package io.incidentgraph.export.read;

import java.util.List;
import java.util.Map;

/**
 * A node.
 *
 * @param label the label that tells it from others
 * @param labels all labels, sorted
 * @param id unique among the nodes of the label: text or a whole number
 * @param properties all properties by name, sorted, the id among them
 */
public record NodeRow(String label, List<String> labels, Object id, Map<String, Object> properties) {
}
