package io.incidentgraph.graph.projection;

import java.util.List;
import java.util.Map;

/**
 * Everything that the graph holds of one incident.
 *
 * @param label {@code Incident} or {@code NonIncident}
 * @param properties of the node, its id among them
 * @param edges facts, denied facts and {@code STATED_IN}, ordered by type and id
 * @param statements what its facts say about shared nodes
 * @param records the records that the incident is about, drafts left out
 */
public record IncidentState(String id, String label, Map<String, Object> properties, List<Edge> edges, List<NodeStatement> statements,
        List<Long> records) {

    public static final String INCIDENT = "Incident";

    public static final String NON_INCIDENT = "NonIncident";

    public IncidentState {
        properties = Map.copyOf(properties);
        edges = List.copyOf(edges);
        statements = List.copyOf(statements);
        records = List.copyOf(records);
    }

}
