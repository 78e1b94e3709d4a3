package io.incidentgraph.graph;

import java.util.List;
import java.util.Map;

/**
 * An incident as some records make it.
 *
 * @param properties its own values, by the names of the graph
 * @param facts ordered by type and id
 * @param records those that count
 */
public record KnownIncident(Map<String, Object> properties, List<KnownFact> facts, List<Long> records) {

    public KnownIncident {
        properties = Map.copyOf(properties);
        facts = List.copyOf(facts);
        records = List.copyOf(records);
    }

}
