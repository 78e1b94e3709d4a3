package io.incidentgraph.discovery.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;

/** The nodes beneath the rows of one answer. Whichever row is first asked for a field, its nodes are read for all of them at once. */
final class Nodes {

    private final GraphReads reads;
    private final QueryLimits limits;
    private final Map<List<String>, Map<Object, Map<String, @Nullable Object>>> fields = new ConcurrentHashMap<>();

    Nodes(GraphReads reads, QueryLimits limits) {
        this.reads = reads;
        this.limits = limits;
    }

    /**
     * One row's nodes, without those that must not be seen.
     *
     * @param environment of the field that leads to them
     * @param all the lists of all rows in that field
     * @throws QueryRefusedException if the field has more nodes in all rows together than an answer can have
     */
    List<Map<String, @Nullable Object>> of(DataFetchingEnvironment environment, String type, Collection<?> ids,
            Supplier<List<? extends Collection<?>>> all) {
        var nodes = fields.computeIfAbsent(environment.getExecutionStepInfo().getPath().getKeysOnly(),
                _ -> reads.byIds(environment, environment.getSelectionSet(), type, together(environment, all.get())));
        return ids.stream().<Map<String, @Nullable Object>>map(nodes::get).filter(Objects::nonNull).toList();
    }

    private List<?> together(DataFetchingEnvironment environment, List<? extends Collection<?>> lists) {
        long nodes = lists.stream().mapToLong(Collection::size).sum();
        if (nodes > limits.nodes()) {
            throw new QueryRefusedException(Code.TOO_MANY_NODES, ("%s of all rows are %,d nodes; the limit is %,d. "
                    + "Ask for fewer, or narrow them down with where.").formatted(environment.getField().getName(), nodes, limits.nodes()));
        }
        return lists.stream().flatMap(Collection::stream).distinct().toList();
    }

}
