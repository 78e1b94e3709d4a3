package io.incidentgraph.discovery;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes beneath the patterns are asked for.
 *
 * @param patterns whether patterns are asked for at all
 * @param incidents how many incidents a pattern
 * @param vendors whether vendors
 * @param dataTypes whether kinds of data
 */
record Nested(boolean patterns, int incidents, boolean vendors, boolean dataTypes) {

    /** What is selected beneath {@code sharedCauses}. */
    static Nested of(DataFetchingFieldSelectionSet selection, int mostIncidents) {
        var range = new Range("patterns.incidents.limit", 1, mostIncidents);
        int incidents = selection.getFields("patterns/incidents").stream()
                .mapToInt(field -> range.check(limit(field.getArguments().get("limit")))).max().orElse(0);
        return new Nested(selection.contains("patterns"), incidents, selection.contains("patterns/vendors"),
                selection.contains("patterns/dataTypes"));
    }

    /** The limit of one field of incidents. */
    static int limit(@Nullable Object argument) {
        return argument == null ? 10 : (int) argument;
    }

}
