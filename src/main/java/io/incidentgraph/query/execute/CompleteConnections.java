package io.incidentgraph.query.execute;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorStrategy;

/** Tells Spring for GraphQL to leave connections alone: they are complete when the compiler's answer has been read. */
final class CompleteConnections implements CursorStrategy<ScrollPosition> {

    @Override
    public boolean supports(Class<?> targetType) {
        return false;
    }

    @Override
    public String toCursor(ScrollPosition position) {
        throw new UnsupportedOperationException("Cursors are made by the compiler");
    }

    @Override
    public ScrollPosition fromCursor(String cursor) {
        throw new UnsupportedOperationException("Cursors are read by the compiler");
    }

}
