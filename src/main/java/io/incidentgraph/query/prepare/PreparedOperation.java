package io.incidentgraph.query.prepare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import graphql.normalized.ExecutableNormalizedOperation;
import io.incidentgraph.query.limit.OperationLimits;
import org.jspecify.annotations.Nullable;

/** An operation whose variables have no values yet. */
final class PreparedOperation {

    private static final long VALID = TimeUnit.SECONDS.toNanos(10);

    private final ExecutableNormalizedOperation normalized;
    private final List<PreparedField> fields;
    private volatile Passed passed = new Passed(List.of(-1), System.nanoTime());

    PreparedOperation(ExecutableNormalizedOperation normalized, List<PreparedField> fields) {
        this.normalized = normalized;
        this.fields = fields;
    }

    List<PreparedField> fields() {
        return fields;
    }

    /**
     * Refuses it if it is over a limit with these variables. What it costs follows from numbers, from the lengths of lists
     * and from the size of the graph: with the same of these it passes again for a while.
     */
    void check(OperationLimits limits, Map<String, @Nullable Object> variables) {
        var sizes = new ArrayList<Object>();
        variables.values().forEach(value -> collect(value, sizes));
        long now = System.nanoTime();
        Passed last = passed;
        if (now - last.at() > VALID || !last.sizes().equals(sizes)) {
            limits.check(normalized, variables);
            passed = new Passed(sizes, now);
        }
    }

    private static void collect(@Nullable Object value, List<Object> sizes) {
        switch (value) {
            case Integer number -> sizes.add(number);
            case Map<?, ?> map -> map.values().forEach(item -> collect(item, sizes));
            case Collection<?> list -> {
                sizes.add(list.size());
                list.stream().filter(Map.class::isInstance).forEach(item -> collect(item, sizes));
            }
            case null, default -> { }
        }
    }

    private record Passed(List<Object> sizes, long at) {
    }

}
