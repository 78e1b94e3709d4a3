package io.incidentgraph.query.parameter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value that stands in a variable of the operation, or that follows from one. It is never null: which variables are
 * null is known beforehand.
 */
public final class Deferred {

    private final Function<Map<String, ?>, Object> value;

    private Deferred(Function<Map<String, ?>, Object> value) {
        this.value = value;
    }

    /**
     * The value at a place within a variable.
     *
     * @param path the names of fields and the indices in lists that lead there
     */
    public static Deferred at(String variable, List<Object> path) {
        return new Deferred(variables -> {
            Object value = variables.get(variable);
            for (Object step : path) {
                value = step instanceof Integer index ? ((List<?>) Objects.requireNonNull(value)).get(index)
                        : ((Map<?, ?>) Objects.requireNonNull(value)).get(step);
            }
            return Objects.requireNonNull(value);
        });
    }

    /** What follows from a value: at once if it is known, and otherwise when it is. */
    public static Object map(Object value, Function<Object, Object> function) {
        return value instanceof Deferred deferred
                ? new Deferred(variables -> function.apply(deferred.value.apply(variables))) : function.apply(value);
    }

    /** The value itself, once the variables have theirs; items of lists can be deferred, too. */
    public static Object resolve(Object value, Map<String, ?> variables) {
        return switch (value) {
            case Deferred deferred -> deferred.value.apply(variables);
            case List<?> list when list.stream().anyMatch(Deferred.class::isInstance) ->
                    list.stream().map(item -> item == null ? null : resolve(item, variables)).toList();
            default -> value;
        };
    }

}
