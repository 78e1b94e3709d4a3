package io.incidentgraph.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;

/** Reads the graph for resolvers of other modules: their fields lead to nodes that are then read as all others are. */
public interface GraphReads {

    /**
     * The selected fields of nodes, read by one statement. What the resolver returns of them, GraphQL Java then resolves
     * as if the compiler had answered the field.
     *
     * @param selection the fields beneath the resolver's field, or beneath one further down ({@code SelectedField.getSelectionSet()})
     * @param type a node type, interface or union of the schema
     * @return by id, in the order of the ids; without those that are not there or must not be seen
     */
    Map<Object, Map<String, @Nullable Object>> byIds(DataFetchingEnvironment environment,
            DataFetchingFieldSelectionSet selection, String type, Collection<?> ids);

    /** The nodes with these ids, in their order, with the fields that are selected beneath the resolver's own field. */
    default List<Map<String, @Nullable Object>> byIds(DataFetchingEnvironment environment, String type, Collection<?> ids) {
        return List.copyOf(byIds(environment, environment.getSelectionSet(), type, ids).values());
    }

    /**
     * A {@code where} argument as the beginning of a statement of the caller's own; what must not be seen is left out.
     *
     * @param where as GraphQL has coerced it; null for all
     * @throws IllegalArgumentException if the type has no such filter
     */
    CompiledFilter filter(String type, @Nullable Map<String, ?> where);

    /** Whether the statements behind the answer are asked for; if not, those of the caller's own need not be made only to be shown. */
    boolean areShown(DataFetchingEnvironment environment);

    /** Shows a statement of the caller's own among those behind the answer, to whoever asks for them. */
    void note(DataFetchingEnvironment environment, String cypher, Map<String, Object> parameters);

    /**
     * A property that a field with {@code @customResolver(requires: …)} needs.
     *
     * @param source the node to which the field belongs, as the resolver got it
     */
    @Nullable Object required(Object source, String property);

}
