package io.incidentgraph.query.execute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows the statements behind an answer to whoever asks with {@code {"extensions": {"cypher": true}}}. */
@Component
final class CypherExtension implements WebGraphQlInterceptor {

    private static final String NAME = "cypher";
    private static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

    /** Keeps a statement for the answer's extensions, if the request asks for them. */
    static void note(DataFetchingEnvironment environment, String cypher, Map<String, ?> parameters) {
        note(environment.getGraphQlContext(), environment.getExecutionStepInfo().getPath(), cypher, parameters);
    }

    static void note(GraphQLContext context, ResultPath path, String cypher, Map<String, ?> parameters) {
        List<Object> statements = context.get(CypherExtension.class);
        if (statements != null) {
            synchronized (statements) {
                statements.add(Map.of("field", path.toString(), "statement", cypher, "parameters", printable(parameters)));
            }
        }
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!Boolean.TRUE.equals(request.getExtensions().get(NAME))) {
            return chain.next(request);
        }
        var statements = new ArrayList<>();
        request.configureExecutionInput((input, builder) -> withStatements(builder, statements));
        return chain.next(request).map(response -> response.transform(builder -> {
            var extensions = new LinkedHashMap<>(response.getExtensions());
            extensions.put(NAME, statements);
            builder.extensions(extensions);
        }));
    }

    private static ExecutionInput withStatements(ExecutionInput.Builder input, List<Object> statements) {
        return input.graphQLContext(Map.of(CypherExtension.class, statements)).build();
    }

    /** Numbers that JavaScript cannot hold, and dates, become text. */
    private static Object printable(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var result = new LinkedHashMap<Object, Object>();
                map.forEach((name, item) -> result.put(name, printable(item)));
                yield result;
            }
            case List<?> list -> list.stream().map(CypherExtension::printable).toList();
            case Long number when Math.abs(number) > MAX_SAFE_INTEGER -> number.toString();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

}
