package io.incidentgraph.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The first half of the statement: a row for each way in which an incident has a combination of features, with the columns
 * {@code incident}, {@code pattern} (the values in the order of the features), {@code possible} (1 if a part is only
 * possible) and {@code vendor} (the id of the vendor tied to it, if any).
 */
final class PatternRows {

    private static final String VENDOR_OF_CAUSE = "MATCH (vendor:Vendor {id: causedBy.vendor})";
    private static final String ROLE_OF_CAUSE = "WHERE causedBy.vendor IS NULL OR provider.id = causedBy.vendor";

    private final List<Feature> by;
    private final List<FactEdge> edges;
    private final boolean lifted;
    private final Visibility visibility;
    private final List<String> clauses = new ArrayList<>();

    PatternRows(List<Feature> by, boolean lifted, Visibility visibility) {
        this.by = by;
        this.edges = by.stream().map(Feature::edge).distinct().sorted().toList();
        this.lifted = lifted;
        this.visibility = visibility;
    }

    /** Whether patterns of these features have vendors of their own, and not just those of their incidents. */
    boolean tied() {
        return has(FactEdge.CAUSED_BY) || has(FactEdge.INVOLVED);
    }

    String cypher() {
        edges.forEach(this::match);
        if (by.contains(Feature.VENDOR)) {
            clauses.add(VENDOR_OF_CAUSE);
            clauses.add(visibility.only("Vendor", "vendor"));
        }
        if (lifted) {
            by.forEach(this::lift);
        }
        clauses.add("WITH incident, [%s] AS pattern, %s AS possible, %s AS vendor".formatted(
                by.stream().map(this::value).collect(Collectors.joining(", ")), possible(), vendor()));
        clauses.add("WHERE all(value IN pattern WHERE value IS NOT NULL)");
        return String.join("\n", clauses);
    }

    private void match(FactEdge edge) {
        clauses.add(edge.match());
        if (edge == FactEdge.INVOLVED && has(FactEdge.CAUSED_BY)) {
            clauses.add(ROLE_OF_CAUSE);
        }
        clauses.add(visibility.only(edge.type(), edge.target()));
    }

    private void lift(Feature feature) {
        feature.broader().ifPresent(broader -> {
            String type = feature.edge().type();
            clauses.add("""
                    CALL (%1$s) {
                      MATCH (%1$s)-[steps:%2$s*0..]->(broader:%3$s)
                      WHERE size(steps) = $rollUp OR size(steps) < $rollUp AND NOT EXISTS { (broader)-[:%2$s]->(:%3$s) }
                      RETURN broader AS %4$s
                    }""".formatted(feature.value(), broader, type, value(feature)));
            clauses.add(visibility.only(type, value(feature)));
        });
    }

    private String value(Feature feature) {
        return lifted && feature.broader().isPresent() ? feature.value() + "Lifted" : feature.value();
    }

    private String possible() {
        return edges.stream().map(FactEdge::status)
                .collect(Collectors.joining(", ", "CASE WHEN 'POSSIBLE' IN [", "] THEN 1 ELSE 0 END"));
    }

    private String vendor() {
        if (has(FactEdge.INVOLVED)) {
            return has(FactEdge.CAUSED_BY) ? "coalesce(causedBy.vendor, provider.id)" : "provider.id";
        }
        return has(FactEdge.CAUSED_BY) ? "causedBy.vendor" : "null";
    }

    private boolean has(FactEdge edge) {
        return edges.contains(edge);
    }

}
