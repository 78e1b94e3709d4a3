package io.incidentgraph.discovery;

import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;

/** The values that an argument can have. */
public record Range(String argument, int min, int max) {

    /** @throws QueryRefusedException with the value and the range, if it is outside */
    public int check(int value) {
        if (value < min || value > max) {
            throw new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE,
                    "%s is %d; it must be from %d to %,d.".formatted(argument, value, min, max));
        }
        return value;
    }

}
