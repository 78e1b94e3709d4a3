package io.incidentgraph.query.execute;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedField;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Refuses operations that nest their fields too deeply, before any of them runs. Introspection may go as deep as it must. */
@Component
final class DepthLimit extends SimplePerformantInstrumentation {

    private final int limit;

    DepthLimit(QueryLimits limits) {
        this.limit = limits.depth();
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        int depth = parameters.getExecutionContext().getNormalizedQueryTree().get().getTopLevelFields().stream()
                .filter(field -> !field.getName().startsWith("__"))
                .mapToInt(DepthLimit::depth).max().orElse(0);
        if (depth > limit) {
            throw new AbortExecutionException(List.of(error(depth)));
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private static int depth(ExecutableNormalizedField field) {
        return 1 + field.getChildren().stream().mapToInt(DepthLimit::depth).max().orElse(0);
    }

    private GraphQLError error(int depth) {
        return GraphqlErrorBuilder.newError().errorType(ErrorType.BAD_REQUEST)
                .message("The fields are nested %d deep; the limit is %d. Ask in two steps, by ids.", depth, limit)
                .extensions(Map.of("code", Code.TOO_DEEP.name())).build();
    }

}
