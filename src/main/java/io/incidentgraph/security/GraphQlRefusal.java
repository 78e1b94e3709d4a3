package io.incidentgraph.security;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** Says what a field needs that is for writers alone, and where it is. */
@ControllerAdvice
@ConditionalOnWebApplication
final class GraphQlRefusal {

    private final WriteToken token;

    GraphQlRefusal(WriteToken token) {
        this.token = token;
    }

    @GraphQlExceptionHandler
    GraphQLError unauthorized(AccessDeniedException refused, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment).errorType(ErrorType.UNAUTHORIZED).message("%s", this.token.remedy()).build();
    }

}
