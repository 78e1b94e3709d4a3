package io.incidentgraph.query.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

/**
 * A field that an operation asks for; fragments, variables, {@code @include} and {@code @skip} are resolved.
 *
 * @param key the name under which the answer is to hold it: its alias, or the field's name
 * @param types the object types for which it is asked
 * @param children the fields asked for beneath it
 */
public record Selection(String name, String key, Set<String> types, Map<String, @Nullable Object> arguments,
        List<Selection> children) {

    /** The fields of a selection set, without those of the introspection. */
    public static List<Selection> of(DataFetchingFieldSelectionSet fields) {
        return fields.getImmediateFields().stream()
                .filter(field -> !field.getName().startsWith("__"))
                .map(Selection::of).toList();
    }

    private static Selection of(SelectedField field) {
        return new Selection(field.getName(), field.getResultKey(), Set.copyOf(field.getObjectTypeNames()),
                field.getArguments(), of(field.getSelectionSet()));
    }

    /** A field of an operation. */
    public static Selection of(ExecutableNormalizedField field) {
        return new Selection(field.getName(), field.getResultKey(), Set.copyOf(field.getObjectTypeNames()),
                field.getResolvedArguments(), field.getChildren().stream()
                        .filter(child -> !child.getName().startsWith("__")).map(Selection::of).toList());
    }

    /** The fields beneath that have this name, under whatever alias. */
    Stream<Selection> named(String child) {
        return children.stream().filter(selection -> selection.name().equals(child));
    }

}
