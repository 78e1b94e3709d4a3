package io.incidentgraph.query.limit;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import io.incidentgraph.query.QueryRefusedException;
import org.springframework.graphql.execution.ErrorType;

/** Refusals as errors of GraphQL. */
public final class Refusals {

    private Refusals() {
    }

    /** The error of an operation of which nothing was carried out. */
    public static GraphQLError error(QueryRefusedException refused) {
        return GraphqlErrorBuilder.newError().errorType(ErrorType.BAD_REQUEST).message("%s", refused.getMessage())
                .extensions(Map.of("code", refused.code().name())).build();
    }

}
