package io.incidentgraph.query.execute;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.incidentgraph.query.compile.Keys;
import io.incidentgraph.query.compile.Shape;
import org.jspecify.annotations.Nullable;

/** Where a page of a connection begins and ends: the {@code PageInfo} of the schema. */
record Page(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor, @Nullable String endCursor,
        Optional<Integer> size) {

    /** @param edges one more than the page has, if there are more */
    static Page of(List<?> edges, Shape.Connection shape) {
        boolean more = shape.first().isPresent() && edges.size() > shape.first().get();
        List<?> page = more ? edges.subList(0, shape.first().get()) : edges;
        return new Page(more, shape.continued(), page.isEmpty() ? null : cursor(page.getFirst()),
                page.isEmpty() ? null : cursor(page.getLast()), shape.first());
    }

    List<?> cut(List<?> edges) {
        return size.isPresent() && edges.size() > size.get() ? edges.subList(0, size.get()) : edges;
    }

    private static @Nullable String cursor(Object edge) {
        return (String) ((Map<?, ?>) edge).get(Keys.CURSOR);
    }

}
