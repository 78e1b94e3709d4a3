package io.incidentgraph.query.execute;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionInput;
import io.incidentgraph.query.limit.RequestBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands before the endpoint of Spring for GraphQL, and answers what can be written at once. Operations that were not seen
 * before, those with extensions, and whatever is wrong in some way, go on to it.
 */
final class WrittenAnswersFilter extends OncePerRequestFilter {

    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SingletonSupplier<WrittenAnswers> answers;

    WrittenAnswersFilter(ObjectProvider<WrittenAnswers> answers) {
        this.answers = SingletonSupplier.of(answers::getObject);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getMethod().equals("POST") || type == null || !type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<AnswerBytes> answer = operation(request).flatMap(answers.obtain()::answer);
        if (answer.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType(type(request.getHeader("Accept")));
        response.setContentLength(answer.get().size());
        answer.get().writeTo(response.getOutputStream());
    }

    /** The first of the two that is accepted, as Spring for GraphQL chooses. */
    private static String type(@Nullable String accepted) {
        int graphQl = accepted == null ? -1 : accepted.indexOf(GRAPHQL_RESPONSE);
        int json = accepted == null ? -1 : accepted.indexOf(MediaType.APPLICATION_JSON_VALUE);
        return graphQl >= 0 && (json < 0 || graphQl < json) ? GRAPHQL_RESPONSE : MediaType.APPLICATION_JSON_VALUE;
    }

    private static Optional<ExecutionInput> operation(HttpServletRequest request) {
        RequestBody body = WebUtils.getNativeRequest(request, RequestBody.class);
        if (body == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readValue(body.bytes(), Operation.class)).flatMap(operation -> operation.input(request));
        }
        catch (JacksonException wrong) {
            return Optional.empty();
        }
    }

    private record Operation(@Nullable String query, @Nullable String operationName, @Nullable Map<String, @Nullable Object> variables,
            @Nullable Map<String, @Nullable Object> extensions) {

        Optional<ExecutionInput> input(HttpServletRequest request) {
            if (query == null || extensions != null && !extensions.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(ExecutionInput.newExecutionInput(query).operationName(operationName)
                    .variables(variables == null ? Map.of() : variables).locale(request.getLocale()).build());
        }

    }

}
