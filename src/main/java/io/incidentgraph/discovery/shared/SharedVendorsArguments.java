package io.incidentgraph.discovery.shared;

import java.util.Map;

import io.incidentgraph.discovery.Range;
import org.jspecify.annotations.Nullable;

/** What {@code sharedVendors} was asked, checked. */
record SharedVendorsArguments(int minIncidents, int minOrganizations, int limit) {

    /** @param most the largest limit */
    static SharedVendorsArguments of(Map<String, @Nullable Object> arguments, int most) {
        return new SharedVendorsArguments(number(arguments, "minIncidents", 2, Integer.MAX_VALUE), number(arguments, "minOrganizations", 2, Integer.MAX_VALUE),
                number(arguments, "limit", 20, most));
    }

    private static int number(Map<String, @Nullable Object> arguments, String name, int otherwise, int most) {
        return new Range(name, name.equals("minOrganizations") ? 0 : 1, most).check(arguments.get(name) instanceof Integer number ? number : otherwise);
    }

}
