package io.incidentgraph.model.format;

import io.incidentgraph.model.StatedFact;

import tools.jackson.databind.node.ObjectNode;

/**
 * A fact of a record.
 *
 * @param fragment how a decision about the same incident names it: the name of its list with the parts that tell it from others
 */
public record NamedFact(StatedFact fact, ObjectNode fragment) {
}
