package io.incidentgraph.query.execute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import graphql.ExecutionInput;
import graphql.schema.DataFetchingEnvironment;
import io.incidentgraph.query.compile.CompiledQuery;
import io.incidentgraph.query.parameter.Decisions;
import io.incidentgraph.query.plan.Beginning;
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

    static boolean isAskedFor(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().hasKey(CypherExtension.class);
    }

    /** Keeps a statement, and where it begins and why, for the answer's extensions, if the request asks for them. */
    static void note(DataFetchingEnvironment environment, CompiledQuery query, Decisions decisions) {
        note(environment, () -> Map.of("statement", query.cypher(), "parameters", printable(query.parameters()),
                "plan", decisions.answers().stream().filter(Beginning.class::isInstance)
                        .map(beginning -> ((Beginning) beginning).reason().get()).distinct().toList()));
    }

    static void note(DataFetchingEnvironment environment, String cypher, Map<String, ?> parameters) {
        note(environment, () -> Map.of("statement", cypher, "parameters", printable(parameters)));
    }

    private static void note(DataFetchingEnvironment environment, Supplier<Map<String, Object>> what) {
        List<Object> statements = environment.getGraphQlContext().get(CypherExtension.class);
        if (statements != null) {
            var noted = new LinkedHashMap<String, Object>();
            noted.put("field", environment.getExecutionStepInfo().getPath().toString());
            noted.putAll(what.get());
            synchronized (statements) {
                statements.add(noted);
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
