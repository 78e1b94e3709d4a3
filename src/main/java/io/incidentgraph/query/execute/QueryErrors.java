package io.incidentgraph.query.execute;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ExecutionId;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.query.QueryRefusedException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.jspecify.annotations.Nullable;
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
        return of(failure, environment.getExecutionStepInfo().getPath(), environment.getField().getSourceLocation(),
                environment.getExecutionId());
    }

    /** The error of a field. */
    static GraphQLError of(Throwable failure, ResultPath path, @Nullable SourceLocation location, ExecutionId execution) {
        var place = new Place(path, location, execution);
        return switch (failure) {
            case QueryRefusedException refused -> error(place, ErrorType.BAD_REQUEST, refused.code().name(),
                    String.valueOf(refused.getMessage()));
            case ServiceUnavailableException unavailable -> logged(place, "DATABASE_UNAVAILABLE",
                    "The database cannot be reached at present; try again later", unavailable);
            default -> logged(place, "INTERNAL_ERROR", "This could not be answered for a reason inside the server", failure);
        };
    }

    private static GraphQLError logged(Place place, String code, String message, Throwable failure) {
        String id = place.execution().toString();
        LOG.error("{} failed with error {}", place.path(), id, failure);
        return error(place, ErrorType.INTERNAL_ERROR, code, message + " (error " + id + " in the log of the server).");
    }

    private static GraphQLError error(Place place, ErrorType type, String code, String message) {
        return GraphqlErrorBuilder.newError().path(place.path()).location(place.location()).errorType(type).message("%s", message)
                .extensions(Map.of("code", code)).build();
    }

    private record Place(ResultPath path, @Nullable SourceLocation location, ExecutionId execution) {
    }

}
