package io.incidentgraph.discovery.path;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A relationship along which a path leads.
 *
 * @param outgoing whether it points in the direction of the path
 * @param id the fact's id; null if it is no fact of an incident
 * @param properties what else is known of it
 * @param recordIds the records that state it
 * @param passageIds the passages that prove it
 */
record PathLink(String type, boolean outgoing, @Nullable Long id, @Nullable String status, @Nullable Double confidence,
        List<PathProperty> properties, List<Long> recordIds, List<Long> passageIds) {

    /** Ids of other nodes among them, which are not for everybody to see. */
    private static final Set<String> APART = Set.of("id", "status", "confidence", "records", "evidence", "vendor", "subcontractorOf");

    /**
     * A property of a relationship.
     *
     * @param value a list's values are parted by commas
     */
    record PathProperty(String name, String value) {
    }

    /** @param start the node from which it leads on the path */
    static PathLink read(org.neo4j.driver.Record row, String start) {
        Value properties = row.get("properties");
        return new PathLink(row.get("type").asString(), row.get("start").asString().equals(start), properties.get("id").asObject() instanceof Long id ? id : null,
                properties.get("status").asString(null), properties.get("confidence").asObject() instanceof Double sure ? sure : null, properties(properties.asMap()),
                longs(properties.get("records")), longs(properties.get("evidence")));
    }

    private static List<PathProperty> properties(Map<String, Object> properties) {
        return new TreeMap<>(properties).entrySet().stream().filter(property -> !APART.contains(property.getKey()))
                .map(property -> new PathProperty(property.getKey(), text(property.getValue()))).toList();
    }

    private static String text(Object value) {
        return value instanceof List<?> list ? String.join(", ", list.stream().map(String::valueOf).toList()) : value.toString();
    }

    private static List<Long> longs(Value list) {
        return list.isNull() ? List.of() : list.asList(Value::asLong);
    }

}
