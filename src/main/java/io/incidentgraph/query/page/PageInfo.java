package io.incidentgraph.query.page;

import org.jspecify.annotations.Nullable;

/** Where a page of a connection begins and ends. */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor, @Nullable String endCursor) {

    /** The value of a field of the GraphQL type. */
    public @Nullable Object property(String name) {
        return switch (name) {
            case "hasNextPage" -> hasNextPage;
            case "hasPreviousPage" -> hasPreviousPage;
            case "startCursor" -> startCursor;
            case "endCursor" -> endCursor;
            default -> throw new IllegalArgumentException("PageInfo has no field " + name);
        };
    }

}
