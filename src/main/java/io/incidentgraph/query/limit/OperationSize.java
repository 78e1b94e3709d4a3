package io.incidentgraph.query.limit;

import java.util.Collection;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import org.jspecify.annotations.Nullable;

/**
 * How large an operation is, whatever the database holds; without introspection.
 *
 * @param roots the root fields
 * @param depth the levels of nested fields
 * @param fields the selected fields, fragments included
 * @param aliases the fields that have an alias
 * @param conditions the entries of all arguments, at all levels; a list of plain values is one
 * @param conditionDepth the levels of nested entries
 */
record OperationSize(int roots, int depth, int fields, int aliases, int conditions, int conditionDepth) {

    static OperationSize of(ExecutableNormalizedOperation operation) {
        var counter = new Counter();
        operation.getTopLevelFields().stream().filter(field -> !field.getName().startsWith("__"))
                .forEach(field -> counter.root(field));
        return new OperationSize(counter.roots, counter.depth, counter.fields, counter.aliases, counter.conditions, counter.conditionDepth);
    }

    private static final class Counter {

        private int roots;
        private int depth;
        private int fields;
        private int aliases;
        private int conditions;
        private int conditionDepth;

        void root(ExecutableNormalizedField field) {
            roots++;
            field(field, 1);
        }

        private void field(ExecutableNormalizedField field, int level) {
            fields++;
            depth = Math.max(depth, level);
            if (field.getAlias() != null) {
                aliases++;
            }
            field.getResolvedArguments().values().forEach(value -> condition(value, 1));
            field.getChildren().forEach(child -> field(child, level + 1));
        }

        private void condition(@Nullable Object value, int level) {
            conditionDepth = Math.max(conditionDepth, level);
            conditions++;
            switch (value) {
                case Map<?, ?> map -> map.values().forEach(item -> condition(item, level + 1));
                case Collection<?> list -> list.stream().filter(Map.class::isInstance).forEach(item -> condition(item, level + 1));
                case null, default -> { }
            }
        }

    }

}
