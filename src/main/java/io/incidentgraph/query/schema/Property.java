package io.incidentgraph.query.schema;

/**
 * A property of a node or an edge.
 *
 * @param type the GraphQL scalar or enum of its values
 * @param list whether it holds a list of these
 * @param enumerated whether the type is an enum
 * @param required whether each node or edge of the type has it
 * @param sortedBy the property whose order is this one's; the property itself unless the SDL says otherwise
 */
public record Property(String name, String type, boolean list, boolean enumerated, boolean required, String sortedBy) {
}
