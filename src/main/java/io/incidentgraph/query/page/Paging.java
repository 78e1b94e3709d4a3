package io.incidentgraph.query.page;

import java.util.Map;
import java.util.Optional;

import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the rows is asked for.
 *
 * @param skip how many rows come before it
 * @param size how many rows it has at most; empty if all are asked for
 * @param after the cursor of the row before it
 */
public record Paging(int skip, Optional<Integer> size, Optional<String> after) {

    /** The first row only. */
    public static final Paging ONE = new Paging(0, Optional.of(1), Optional.empty());

    /** Reads {@code limit}, {@code offset}, {@code first} and {@code after}, whichever are there. */
    public static Paging of(Map<String, @Nullable Object> arguments, QueryLimits limits) {
        Optional<Integer> size = number("limit", arguments, limits.limit())
                .or(() -> number("first", arguments, limits.limit()));
        return new Paging(number("offset", arguments, limits.offset()).orElse(0), size,
                Optional.ofNullable((String) arguments.get("after")));
    }

    private static Optional<Integer> number(String argument, Map<String, @Nullable Object> arguments, int highest) {
        Integer value = (Integer) arguments.get(argument);
        if (value != null && (value < 0 || value > highest)) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE,
                    "%s is %d; it can be 0 to %d. Page with first and after to read more.".formatted(argument, value, highest));
        }
        return Optional.ofNullable(value);
    }

}
