package io.incidentgraph.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact as one record states it.
 *
 * @param confidence 0 to 1
 * @param properties the edge's own properties, the discriminating ones among them; an absent one is not stated
 */
public record StatedFact(FactType type, Target target, Status status, double confidence, Map<String, Object> properties,
        List<Evidence> evidence) {

    public StatedFact {
        properties = Map.copyOf(properties);
        evidence = List.copyOf(evidence);
    }

    public FactKey key() {
        var discriminators = new HashMap<String, Object>();
        for (var property : type.properties()) {
            if (property.discriminates() && properties.containsKey(property.name())) {
                discriminators.put(property.name(), properties.get(property.name()));
            }
        }
        return new FactKey(type, target.id(), discriminators);
    }

}
