package io.incidentgraph.review;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import io.incidentgraph.disclosure.reading.UnreadableTextException;

/** Says why a text cannot be read, or a decision cannot be kept. */
@ControllerAdvice
class ReviewRefusals {

    @GraphQlExceptionHandler({ReviewException.class, UnreadableTextException.class})
    GraphQLError inGraphQl(RuntimeException reason, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment).errorType(ErrorType.BAD_REQUEST).message("%s", sentence(reason)).build();
    }

    @ExceptionHandler({ReviewException.class, UnreadableTextException.class})
    ResponseEntity<Map<String, String>> inHttp(RuntimeException reason) {
        return ResponseEntity.badRequest().body(Map.of("error", sentence(reason)));
    }

    private static String sentence(RuntimeException reason) {
        return reason instanceof UnreadableTextException ? "The text cannot be read: " + reason.getMessage() : String.valueOf(reason.getMessage());
    }

}
