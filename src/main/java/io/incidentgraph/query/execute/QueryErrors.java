package io.incidentgraph.query.execute;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.query.QueryRefusedException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Makes errors of exceptions: what the asker can mend is told, everything else has an id that the log explains. */
@Component
final class QueryErrors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(QueryErrors.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        return switch (failure) {
            case QueryRefusedException refused -> error(environment, ErrorType.BAD_REQUEST, refused.code().name(),
                    String.valueOf(refused.getMessage()));
            case ServiceUnavailableException unavailable -> logged(environment, "DATABASE_UNAVAILABLE",
                    "The database cannot be reached at present; try again later", unavailable);
            default -> logged(environment, "INTERNAL_ERROR", "This could not be answered for a reason inside the server", failure);
        };
    }

    private static GraphQLError logged(DataFetchingEnvironment environment, String code, String message, Throwable failure) {
        String id = environment.getExecutionId().toString();
        LOG.error("{} failed with error {}", environment.getExecutionStepInfo().getPath(), id, failure);
        return error(environment, ErrorType.INTERNAL_ERROR, code, message + " (error " + id + " in the log of the server).");
    }

    private static GraphQLError error(DataFetchingEnvironment environment, ErrorType type, String code, String message) {
        return GraphqlErrorBuilder.newError(environment).errorType(type).message("%s", message)
                .extensions(Map.of("code", code)).build();
    }

}
