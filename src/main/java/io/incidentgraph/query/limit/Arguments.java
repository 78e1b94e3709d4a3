package io.incidentgraph.query.limit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import graphql.normalized.ExecutableNormalizedField;
import io.incidentgraph.query.parameter.Deferred;
import org.jspecify.annotations.Nullable;

/** The arguments of generated fields, some of which can stand in variables. */
record Arguments(Map<String, ?> variables) {

    private static final String CONNECTION = "Connection";

    /** The length that a list or a page is cut to; what is out of range is refused elsewhere. */
    Optional<Integer> limit(ExecutableNormalizedField field) {
        return number(field, "limit").or(() -> number(field, "first"));
    }

    Optional<Integer> number(ExecutableNormalizedField field, String argument) {
        return value(field.getResolvedArguments().get(argument)) instanceof Integer number ? Optional.of(Math.max(0, number)) : Optional.empty();
    }

    /** How many values are in a list, if it is one. */
    OptionalInt length(@Nullable Object list) {
        return value(list) instanceof Collection<?> values ? OptionalInt.of(values.size()) : OptionalInt.empty();
    }

    private @Nullable Object value(@Nullable Object value) {
        return value == null ? null : Deferred.resolve(value, variables);
    }

    static boolean selects(ExecutableNormalizedField field, String child) {
        return field.getChildren().stream().anyMatch(selected -> selected.getFieldName().equals(child));
    }

    static String withoutConnection(String name) {
        return name.endsWith(CONNECTION) ? name.substring(0, name.length() - CONNECTION.length()) : name;
    }

}
