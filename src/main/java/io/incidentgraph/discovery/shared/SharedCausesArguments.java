package io.incidentgraph.discovery.shared;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.Range;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;

/**
 * What {@code sharedCauses} was asked, checked.
 *
 * @param shorter whether combinations of only some of the features are wanted, too
 */
record SharedCausesArguments(List<Feature> by, int rollUp, int minIncidents, boolean shorter, SharedCauseSort sort, int limit) {

    private static final int MOST_FEATURES = 4;
    static final int DEEPEST = 10;

    /**
     * The arguments as GraphQL has coerced them; what is null is as if it were left out.
     *
     * @param mostPatterns the largest limit
     * @throws QueryRefusedException if one is out of its range
     */
    static SharedCausesArguments of(Map<String, @Nullable Object> arguments, int mostPatterns) {
        return new SharedCausesArguments(by((List<?>) or(arguments, "by", List.of("CAUSE", "PARTY"))),
                new Range("rollUp", 0, DEEPEST).check((int) or(arguments, "rollUp", 0)),
                new Range("minIncidents", 1, Integer.MAX_VALUE).check((int) or(arguments, "minIncidents", 2)),
                (boolean) or(arguments, "shorter", false), SharedCauseSort.valueOf(or(arguments, "sort", "ORGANIZATIONS").toString()),
                new Range("limit", 1, mostPatterns).check((int) or(arguments, "limit", 20)));
    }

    private static Object or(Map<String, @Nullable Object> arguments, String name, Object otherwise) {
        Object value = arguments.get(name);
        return value == null ? otherwise : value;
    }

    private static List<Feature> by(List<?> names) {
        if (names.isEmpty() || names.size() > MOST_FEATURES) {
            throw refused("by has %d features; it must have from 1 to %d.".formatted(names.size(), MOST_FEATURES));
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw refused("by is %s; name each feature once.".formatted(names));
        }
        return names.stream().map(name -> Feature.valueOf(name.toString())).toList();
    }

    private static QueryRefusedException refused(String message) {
        return new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, message);
    }

}
