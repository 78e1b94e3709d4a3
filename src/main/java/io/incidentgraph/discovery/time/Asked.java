package io.incidentgraph.discovery.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.FeatureRows;
import io.incidentgraph.discovery.Statement;
import io.incidentgraph.discovery.Visibility;
import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import org.jspecify.annotations.Nullable;

/**
 * The incidents asked about, to begin statements with.
 *
 * @param by the feature by whose values they are told apart; null if they are not
 * @param predicate what must hold of every node on which the answer rests
 */
record Asked(CompiledFilter filter, @Nullable Feature by, NodePredicate predicate) {

    private static final String INCIDENTS = """
            CALL () {
            %s
            }
            WITH node AS incident
            """;

    private static final String FREQUENT = """
            WITH value, count(*) AS incidents
            ORDER BY incidents DESC, %s
            LIMIT $values
            RETURN %s AS value
            """;

    /** Gives the values that the most incidents share, the most frequent first. */
    Statement values(Feature feature, int limit) {
        var visibility = new Visibility(predicate);
        return statement(FeatureRows.of(feature, visibility) + FREQUENT.formatted(id(feature), FeatureRows.map(feature)), visibility,
                Map.of("values", limit));
    }

    /**
     * A statement about these incidents, or about those of each of some values.
     *
     * @param values whose incidents; null for all incidents
     * @param rest works on {@code incident} and {@code value}, which is null for all incidents
     */
    Statement rows(@Nullable List<String> values, String rest, Visibility visibility) {
        return by == null || values == null ? statement("WITH incident, null AS value\n" + rest, visibility, Map.of())
                : statement("%sWITH incident, %s AS value WHERE value IN $values\n%s".formatted(FeatureRows.of(by, visibility), id(by), rest),
                        visibility, Map.of("values", values));
    }

    private Statement statement(String rest, Visibility visibility, Map<String, Object> more) {
        var parameters = new HashMap<String, Object>(filter.parameters());
        parameters.putAll(visibility.parameters());
        parameters.putAll(more);
        return new Statement(INCIDENTS.formatted(filter.cypher()) + rest, parameters);
    }

    private static String id(Feature feature) {
        return feature.node() ? "value.id" : "value";
    }

}
