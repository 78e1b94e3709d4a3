package io.incidentgraph.discovery.shared;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** An incident as a test knows it, with its edges. */
record TestIncident(String id, Map<String, Object> properties, List<Edge> edges) {

    private static final String CREATE = """
            CREATE (incident:Incident {id: $id}) SET incident += $properties
            WITH incident UNWIND $edges AS row
            MERGE (target:$(row.label) {id: row.target})
            CREATE (incident)-[edge:$(row.type)]->(target) SET edge = row.properties
            """;

    /** An edge; of the same target the label is always the same. */
    record Edge(String type, String label, String target, Map<String, Object> properties) {

        @Nullable String text(String property) {
            return (String) properties.get(property);
        }

        boolean possible() {
            return "POSSIBLE".equals(properties.get("status"));
        }

        private Map<String, Object> row() {
            return Map.of("type", type, "label", label, "target", target, "properties", properties);
        }

    }

    void create(Driver driver) {
        driver.executableQuery(CREATE).withParameters(Map.of("id", id, "properties", properties,
                "edges", edges.stream().map(Edge::row).toList())).execute();
    }

    List<Edge> edges(String type) {
        return edges.stream().filter(edge -> edge.type().equals(type)).toList();
    }

    @Nullable LocalDate seen() {
        return Stream.of("occurredFrom", "detectedFrom", "disclosedFrom").map(properties::get)
                .filter(Objects::nonNull).map(LocalDate.class::cast).findFirst().orElse(null);
    }

    @Nullable Long number(String property) {
        return (Long) properties.get(property);
    }

    List<String> victims() {
        return edges("AFFECTED").stream().filter(edge -> "VICTIM".equals(edge.text("as"))).map(Edge::target).distinct().toList();
    }

    String event() {
        return edges("PART_OF").stream().map(Edge::target).min(Comparator.naturalOrder()).orElse(id);
    }

}
