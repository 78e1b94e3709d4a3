package io.incidentgraph.graph;

import java.util.Map;

/**
 * A fact as some records make it.
 *
 * @param id the same whichever of the records are taken
 * @param type the relationship type of the fact, of a denied one, too
 * @param status ASSERTED, POSSIBLE or DENIED
 * @param label of the node at which it points
 * @param target the id of that node
 * @param properties of the fact itself
 * @param attributes what these records say about the node, such as a name or a number
 */
public record KnownFact(long id, String type, String status, String label, String target, Map<String, Object> properties,
        Map<String, Object> attributes) {

    public KnownFact {
        properties = Map.copyOf(properties);
        attributes = Map.copyOf(attributes);
    }

}
