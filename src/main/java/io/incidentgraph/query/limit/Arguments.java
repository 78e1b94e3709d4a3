package io.incidentgraph.query.limit;

import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;

/** What the generated fields have in common. */
final class Arguments {

    private static final String CONNECTION = "Connection";

    private Arguments() {
    }

    /** The length that a list or a page is cut to; what is out of range is refused elsewhere. */
    static Optional<Integer> limit(ExecutableNormalizedField field) {
        return number(field, "limit").or(() -> number(field, "first"));
    }

    static Optional<Integer> number(ExecutableNormalizedField field, String argument) {
        return field.getResolvedArguments().get(argument) instanceof Integer number ? Optional.of(Math.max(0, number)) : Optional.empty();
    }

    static boolean selects(ExecutableNormalizedField field, String child) {
        return field.getChildren().stream().anyMatch(selected -> selected.getFieldName().equals(child));
    }

    static String withoutConnection(String name) {
        return name.endsWith(CONNECTION) ? name.substring(0, name.length() - CONNECTION.length()) : name;
    }

}
