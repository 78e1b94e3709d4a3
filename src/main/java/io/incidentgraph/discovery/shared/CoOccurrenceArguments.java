package io.incidentgraph.discovery.shared;

import java.util.Map;
import java.util.Objects;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.Range;
import org.jspecify.annotations.Nullable;

/** What {@code coOccurrence} was asked, checked. */
record CoOccurrenceArguments(Feature a, Feature b, int rollUp, int minIncidents, CoOccurrenceSort sort, int limit) {

    /** @param most the largest limit */
    static CoOccurrenceArguments of(Map<String, @Nullable Object> arguments, int most) {
        return new CoOccurrenceArguments(Feature.valueOf(Objects.requireNonNull(arguments.get("a")).toString()),
                Feature.valueOf(Objects.requireNonNull(arguments.get("b")).toString()),
                new Range("rollUp", 0, SharedCausesArguments.DEEPEST).check(number(arguments, "rollUp", 0)),
                new Range("minIncidents", 1, Integer.MAX_VALUE).check(number(arguments, "minIncidents", 2)),
                CoOccurrenceSort.valueOf(Objects.requireNonNullElse(arguments.get("sort"), "ORGANIZATIONS").toString()),
                new Range("limit", 1, most).check(number(arguments, "limit", 20)));
    }

    private static int number(Map<String, @Nullable Object> arguments, String name, int otherwise) {
        return arguments.get(name) instanceof Integer number ? number : otherwise;
    }

}
