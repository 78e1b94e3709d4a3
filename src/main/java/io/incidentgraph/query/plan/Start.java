package io.incidentgraph.query.plan;

import java.util.List;

import io.incidentgraph.query.filter.Filter;
import io.incidentgraph.query.schema.NodeType;

/**
 * The far end of a filter over links, where an index finds nodes.
 *
 * @param path the links that lead there, in the order in which the filter has them; each is a part of the one before
 * @param seek what the index finds
 * @param type what it finds
 * @param label under which the index has it
 */
public record Start(List<Filter.Linked> path, Filter.Compares seek, NodeType type, String label) {
}
