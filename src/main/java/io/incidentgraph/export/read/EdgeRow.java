package io.incidentgraph.export.read;

import java.util.Map;

/**
 * A relationship.
 *
 * @param from the label and the id of the node at which it begins
 * @param to the label and the id of the node at which it ends
 * @param properties by name, sorted
 */
public record EdgeRow(String type, NodeKey from, NodeKey to, Map<String, Object> properties) {
}
