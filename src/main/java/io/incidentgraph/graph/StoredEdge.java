package io.incidentgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.incidentgraph.graph.projection.Edge;

/** An edge of an incident as the database has it. */
record StoredEdge(String element, String type, List<String> labels, Object target, Map<String, Object> properties) {

    boolean is(Edge edge) {
        return type.equals(edge.type()) && labels.contains(edge.label()) && Objects.equals(target, edge.target()) && properties.equals(edge.properties());
    }

    Object id() {
        return properties.getOrDefault("id", element);
    }

}
