package io.incidentgraph.query.execute;

import graphql.ExecutionInput;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stands last before GraphQL Java, and answers in its place what can be written at once. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class WrittenAnswersInterceptor implements WebGraphQlInterceptor {

    private final WrittenAnswers answers;

    WrittenAnswersInterceptor(WrittenAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        ExecutionInput input = request.toExecutionInput();
        return answers.answer(input)
                .map(result -> Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result))))
                .orElseGet(() -> chain.next(request));
    }

}
