package io.incidentgraph.query.limit;

import java.util.List;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedOperation;
import io.incidentgraph.query.QueryRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the {@link OperationLimits} against each operation that GraphQL Java is about to execute. */
@Component
public final class OperationLimitsInstrumentation extends SimplePerformantInstrumentation {

    private final OperationLimits limits;

    public OperationLimitsInstrumentation(OperationLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        try {
            limits.check(normalized(parameters));
        }
        catch (QueryRefusedException refused) {
            throw new AbortExecutionException(List.of(Refusals.error(refused)));
        }
        return super.beginExecuteOperation(parameters, state);
    }

    /** GraphQL Java itself gives up at a size that is far beyond the limits, and which fragments within fragments reach soon. */
    private ExecutableNormalizedOperation normalized(InstrumentationExecuteOperationParameters parameters) {
        try {
            return parameters.getExecutionContext().getNormalizedQueryTree().get();
        }
        catch (AbortExecutionException _) {
            throw limits.beyondCounting();
        }
    }

}
