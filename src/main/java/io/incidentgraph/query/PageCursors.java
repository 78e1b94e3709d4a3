package io.incidentgraph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Cursors for lists that resolvers of other modules put in order themselves; sealed, so that none can be made up. */
public interface PageCursors {

    /**
     * The cursor of a row.
     *
     * @param values by which the rows are ordered; texts, numbers, dates
     * @param order a name of the list and its order: a cursor of another one is refused
     */
    String seal(List<?> values, String order);

    /**
     * The values of the row that a cursor stands for; whole numbers are {@link Long}.
     *
     * @throws QueryRefusedException if this server did not make it for that order
     */
    List<@Nullable Object> open(String cursor, String order);

}
