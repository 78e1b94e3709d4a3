package io.incidentgraph.query.page;

import java.util.Map;
import java.util.Optional;

import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.query.parameter.Deferred;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the rows is asked for: integers and texts, each of which can be {@link Deferred}.
 *
 * @param skip how many rows come before it
 * @param size how many rows it has at most; empty if all are asked for
 * @param after the cursor of the row before it
 */
public record Paging(Optional<Object> skip, Optional<Object> size, Optional<Object> after) {

    /** The first row only. */
    public static final Paging ONE = new Paging(Optional.empty(), Optional.of(1), Optional.empty());

    /** Reads {@code limit}, {@code offset}, {@code first} and {@code after}, whichever are there. */
    public static Paging of(Map<String, @Nullable Object> arguments, QueryLimits limits) {
        Optional<Object> size = number("limit", arguments, limits.limit())
                .or(() -> number("first", arguments, limits.limit()));
        return new Paging(number("offset", arguments, limits.offset()), size, Optional.ofNullable(arguments.get("after")));
    }

    private static Optional<Object> number(String argument, Map<String, @Nullable Object> arguments, int highest) {
        return Optional.ofNullable(arguments.get(argument))
                .map(value -> Deferred.map(value, number -> checked(argument, (Integer) number, highest)));
    }

    private static Integer checked(String argument, Integer value, int highest) {
        if (value < 0 || value > highest) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE,
                    "%s is %d; it can be 0 to %d. Page with first and after to read more.".formatted(argument, value, highest));
        }
        return value;
    }

}
