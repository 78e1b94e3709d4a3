package io.incidentgraph.query.limit;

import java.util.List;
import java.util.Map;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.parser.ParserOptions;
import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Refuses documents that are too long, before they are parsed or while they are. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DocumentLimits implements WebGraphQlInterceptor {

    private final QueryLimits.Request limits;
    private final ParserOptions options;

    DocumentLimits(QueryLimits limits) {
        this.limits = limits.request();
        this.options = ParserOptions.getDefaultOperationParserOptions().transform(options -> options
                .maxCharacters(this.limits.document()).maxTokens(this.limits.tokens()).maxWhitespaceTokens(this.limits.document()));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        int length = request.getDocument().length();
        if (length > limits.document()) {
            return Mono.just(refused(request, error("%,d characters".formatted(length), "the limit is %,d".formatted(limits.document()))));
        }
        request.configureExecutionInput((_, input) -> input.graphQLContext(Map.of(ParserOptions.class, options)).build());
        return chain.next(request).map(response -> tooManyTokens(response)
                ? refused(request, error("more than %,d tokens".formatted(limits.tokens()), "which is the limit")) : response);
    }

    /** GraphQL Java tells it by nothing but words. */
    private static boolean tooManyTokens(WebGraphQlResponse response) {
        return response.getExecutionResult().getErrors().stream()
                .anyMatch(error -> error.getErrorType() == ErrorType.InvalidSyntax && error.getMessage().startsWith("More than")
                        && error.getMessage().contains("tokens"));
    }

    private static GraphQLError error(String number, String limit) {
        return Refusals.error(new QueryRefusedException(Code.DOCUMENT_TOO_LARGE,
                "The document has %s; %s. Hand values over as variables, or send several operations.".formatted(number, limit)));
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request, GraphQLError error) {
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
                ExecutionResult.newExecutionResult().errors(List.of(error)).build()));
    }

}
