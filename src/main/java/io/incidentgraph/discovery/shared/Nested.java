package io.incidentgraph.discovery.shared;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.incidentgraph.discovery.Range;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes beneath the patterns are asked for.
 *
 * @param patterns whether patterns are asked for at all
 * @param labels whether the names of values
 * @param incidents how many incidents a pattern
 * @param examples how many examples a pattern
 * @param vendors whether vendors
 * @param dataTypes whether kinds of data
 */
record Nested(boolean patterns, boolean labels, int incidents, int examples, boolean vendors, boolean dataTypes) {

    static final int EXAMPLES = 3;

    /** What is selected beneath {@code sharedCauses}. */
    static Nested of(DataFetchingFieldSelectionSet selection, int most) {
        return new Nested(selection.contains("patterns"), selection.contains("patterns/pattern/label*"), most(selection, "incidents", 10, most), most(selection, "examples", EXAMPLES, most),
                selection.contains("patterns/vendors"), selection.contains("patterns/dataTypes"));
    }

    private static int most(DataFetchingFieldSelectionSet selection, String field, int otherwise, int most) {
        var range = new Range("patterns." + field + ".limit", 1, most);
        return selection.getFields("patterns/" + field).stream()
                .mapToInt(each -> range.check(limit(each.getArguments().get("limit"), otherwise))).max().orElse(0);
    }

    /** The limit of one field. */
    static int limit(@Nullable Object argument, int otherwise) {
        return argument == null ? otherwise : (int) argument;
    }

}
