package io.incidentgraph.query.execute;

import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.stereotype.Component;

/** Tells Spring for GraphQL to leave connections alone: they are complete when the compiler's answer has been read. */
@Component
final class CompleteConnections implements CursorStrategy<Object> {

    @Override
    public boolean supports(Class<?> targetType) {
        return false;
    }

    @Override
    public String toCursor(Object position) {
        throw new UnsupportedOperationException("Cursors are made by the compiler");
    }

    @Override
    public Object fromCursor(String cursor) {
        throw new UnsupportedOperationException("Cursors are read by the compiler");
    }

}
