package io.incidentgraph.export;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/** Finds the incidents behind an answer of {@code sharedCauses} by asking for it as everybody does, so that they are the same. */
@Component
class SharedCausesIncidents {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** As many incidents of a pattern as can be asked for. */
    private static final int MOST = 1000;

    private static final String QUERY = "query (%s) { sharedCauses(%s) { patterns { incidentCount incidents(limit: " + MOST + ") { id } } } }";

    private static final String QUERY_FOR_ALL = "{ sharedCauses { patterns { incidentCount incidents(limit: " + MOST + ") { id } } } }";

    private final ExecutionGraphQlService graphQl;

    private final GraphQlSource source;

    SharedCausesIncidents(ExecutionGraphQlService graphQl, GraphQlSource source) {
        this.graphQl = graphQl;
        this.source = source;
    }

    /**
     * The ids of all incidents that share one of the patterns, sorted.
     *
     * @param arguments those of the field
     * @throws QueryRefusedException if it cannot be answered, or a pattern has more incidents than can be had
     */
    List<String> incidents(Map<String, Object> arguments) {
        var request = new DefaultExecutionGraphQlRequest(query(arguments), null, arguments, Map.of(), UUID.randomUUID().toString(), Locale.ENGLISH);
        var response = Optional.ofNullable(graphQl.execute(request).block(PATIENCE)).orElseThrow();
        if (!response.getErrors().isEmpty()) {
            throw refused(String.valueOf(response.getErrors().getFirst().getMessage()));
        }
        var ids = new TreeSet<String>();
        List<Map<String, Object>> patterns = response.field("sharedCauses.patterns").getValue();
        for (var pattern : patterns == null ? List.<Map<String, Object>>of() : patterns) {
            if (pattern.get("incidentCount") instanceof Integer count && count > MOST) {
                throw refused("a pattern has %,d incidents, and %,d is the limit; narrow it down with where".formatted(count, MOST));
            }
            if (pattern.get("incidents") instanceof List<?> incidents) {
                incidents.forEach(incident -> ids.add(String.valueOf(((Map<?, ?>) incident).get("id"))));
            }
        }
        return List.copyOf(ids);
    }

    private String query(Map<String, Object> arguments) {
        if (arguments.isEmpty()) {
            return QUERY_FOR_ALL;
        }
        GraphQLFieldDefinition field = source.schema().getQueryType().getFieldDefinition("sharedCauses");
        var known = field.getArguments().stream().collect(Collectors.toMap(GraphQLArgument::getName, each -> GraphQLTypeUtil.simplePrint(each.getType())));
        arguments.keySet().stream().filter(name -> !known.containsKey(name)).findFirst().ifPresent(name -> {
            throw refused("it has no argument '%s', but %s".formatted(name, String.join(", ", new TreeSet<>(known.keySet()))));
        });
        return QUERY.formatted(joined(arguments, name -> "$" + name + ": " + known.get(name)), joined(arguments, name -> name + ": $" + name));
    }

    private static String joined(Map<String, Object> arguments, UnaryOperator<String> written) {
        Stream<String> names = arguments.keySet().stream().sorted(Comparator.naturalOrder());
        return names.map(written).collect(Collectors.joining(", "));
    }

    private static QueryRefusedException refused(String why) {
        return new QueryRefusedException(Code.ARGUMENT_OUT_OF_RANGE, "sharedCauses cannot be answered: %s. Write its arguments as in GraphQL.".formatted(why));
    }

}
