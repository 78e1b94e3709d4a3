package io.incidentgraph.query.limit;

import java.util.Map;

import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.statistics.Statistics;
import org.springframework.stereotype.Component;

/** Refuses operations that ask for too much, before anything of them runs. Introspection is bounded by GraphQL Java. */
@Component
public final class OperationLimits {

    private final int depth;
    private final QueryLimits.Operation limits;
    private final CostEstimate cost;

    public OperationLimits(QueryLimits limits, GraphModel model, Statistics statistics) {
        this.depth = limits.depth();
        this.limits = limits.operation();
        this.cost = new CostEstimate(model, statistics, limits.nodes());
    }

    /**
     * Refuses an operation that is over a limit.
     *
     * @param operation with its variables
     * @throws QueryRefusedException with the number and the limit
     */
    public void check(ExecutableNormalizedOperation operation) {
        check(operation, Map.of());
    }

    /**
     * Refuses an operation that is over a limit, though it was prepared before its variables had values.
     *
     * @param operation with {@link io.incidentgraph.query.parameter.Deferred} values in its arguments
     * @param variables as GraphQL has coerced them
     * @throws QueryRefusedException with the number and the limit
     */
    public void check(ExecutableNormalizedOperation operation, Map<String, ?> variables) {
        OperationSize size = OperationSize.of(operation);
        hold(size.roots(), limits.rootFields(), Code.TOO_MANY_ROOT_FIELDS,
                "The operation has %,d root fields; the limit is %,d. Send several operations.");
        hold(size.aliases(), limits.aliases(), Code.TOO_MANY_ALIASES,
                "The operation has %,d aliases; the limit is %,d. Send several operations, or use filters with in.");
        hold(size.fields(), limits.fields(), Code.TOO_MANY_FIELDS,
                "The operation has %,d fields; the limit is %,d. Send several operations.");
        hold(size.depth(), depth, Code.TOO_DEEP,
                "The fields are nested %d deep; the limit is %d. Ask in two steps, by ids.");
        hold(size.conditions(), limits.conditions(), Code.TOO_MANY_CONDITIONS,
                "The arguments have %,d conditions; the limit is %,d. Use in with a list, or send several operations.");
        hold(size.conditionDepth(), limits.conditionDepth(), Code.CONDITIONS_TOO_DEEP,
                "The arguments are nested %d deep; the limit is %d. Ask in two steps, by ids.");
        hold(cost.of(operation, variables), limits.cost(), Code.TOO_COSTLY,
                "The operation would read about %,d nodes; the limit is %,d. Use limit or first on the lists within lists, or narrow it down with where.");
    }

    /** The refusal of an operation that is so large that it was not even counted. */
    QueryRefusedException beyondCounting() {
        return new QueryRefusedException(Code.TOO_MANY_FIELDS,
                "The operation has more than %,d fields; the limit is %,d. Send several operations.".formatted(
                        ExecutableNormalizedOperationFactory.Options.defaultOptions().getMaxFieldsCount(), limits.fields()));
    }

    private static void hold(long number, long limit, Code code, String message) {
        if (number > limit) {
            throw new QueryRefusedException(code, message.formatted(number, limit));
        }
    }

}
