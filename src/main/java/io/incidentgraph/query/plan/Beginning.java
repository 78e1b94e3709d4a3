package io.incidentgraph.query.plan;

import java.util.function.Supplier;

/**
 * Where a statement begins. Beginnings at the same place are equal, whatever was the reason.
 *
 * @param end which of the filter's ends it is; {@link #HERE} for the nodes that are asked for
 * @param reason in words, made for whoever asks: the choice is made for each request
 */
public record Beginning(int end, Supplier<String> reason) {

    /** At the nodes that are asked for. */
    public static final int HERE = -1;

    /** At relationships that an index finds, which are few. */
    public static final int FEW = 0;

    /** At relationships that an index finds, which are many. */
    public static final int MANY = 1;

    @Override
    public boolean equals(Object other) {
        return other instanceof Beginning beginning && end == beginning.end;
    }

    @Override
    public int hashCode() {
        return end;
    }

}
