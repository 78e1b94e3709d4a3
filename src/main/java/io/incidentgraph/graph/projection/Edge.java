package io.incidentgraph.graph.projection;

import java.util.Map;

/**
 * A fact edge of an incident.
 *
 * @param id the fact's id
 * @param type the relationship type
 * @param label the label of the target, by which it is found
 * @param target the target's id: text, or a number for passages
 * @param properties all properties of the edge, its id among them
 */
public record Edge(long id, String type, String label, Object target, Map<String, Object> properties) {

    public Edge {
        properties = Map.copyOf(properties);
    }

}
