package io.incidentgraph.discovery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.query.GraphReads;
import org.jspecify.annotations.Nullable;

/** Nodes beneath many objects of one answer: whichever object is first asked for a field, the field's nodes are read for all of them. */
public final class NodeFields {

    private final GraphReads reads;
    private final Map<List<String>, Map<Object, Map<String, @Nullable Object>>> fields = new ConcurrentHashMap<>();

    public NodeFields(GraphReads reads) {
        this.reads = reads;
    }

    /**
     * The nodes of one object, in the order of their ids, without those that are not there or must not be seen.
     *
     * @param environment of the field that leads to them
     * @param all the ids of any object's nodes in that field
     */
    public List<Map<String, @Nullable Object>> of(DataFetchingEnvironment environment, String type, Collection<?> ids,
            Supplier<? extends Collection<?>> all) {
        var nodes = fields.computeIfAbsent(environment.getExecutionStepInfo().getPath().getKeysOnly(),
                _ -> reads.byIds(environment, environment.getSelectionSet(), type, all.get()));
        return ids.stream().<Map<String, @Nullable Object>>map(nodes::get).filter(Objects::nonNull).toList();
    }

}
