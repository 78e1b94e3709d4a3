package io.incidentgraph.discovery;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;

/** The nodes beneath the patterns of one answer. Whichever pattern is first asked for a field, its nodes are read for all of them at once. */
final class Nodes {

    private final GraphReads reads;
    private final QueryLimits limits;
    private final List<SharedCause> patterns;
    private final Map<List<String>, Map<Object, Map<String, @Nullable Object>>> fields = new ConcurrentHashMap<>();

    Nodes(GraphReads reads, QueryLimits limits, List<SharedCause> patterns) {
        this.reads = reads;
        this.limits = limits;
        this.patterns = patterns;
    }

    /**
     * One pattern's nodes, without those that must not be seen.
     *
     * @param environment of the field that leads to them
     * @param ids the ids of any pattern's nodes in that field
     * @throws QueryRefusedException if the field has more nodes in all patterns together than an answer can have
     */
    List<Map<String, @Nullable Object>> of(SharedCause pattern, DataFetchingEnvironment environment, String type,
            Function<SharedCause, List<String>> ids) {
        var nodes = fields.computeIfAbsent(environment.getExecutionStepInfo().getPath().getKeysOnly(),
                _ -> reads.byIds(environment, environment.getSelectionSet(), type, all(environment, ids)));
        return ids.apply(pattern).stream().<Map<String, @Nullable Object>>map(nodes::get).filter(Objects::nonNull).toList();
    }

    private List<String> all(DataFetchingEnvironment environment, Function<SharedCause, List<String>> ids) {
        long nodes = patterns.stream().mapToLong(pattern -> ids.apply(pattern).size()).sum();
        if (nodes > limits.nodes()) {
            throw new QueryRefusedException(Code.TOO_MANY_NODES, ("%s of all patterns are %,d nodes; the limit is %,d. "
                    + "Ask for fewer patterns, or narrow them down with where.").formatted(environment.getField().getName(), nodes, limits.nodes()));
        }
        return patterns.stream().flatMap(pattern -> ids.apply(pattern).stream()).distinct().toList();
    }

}
