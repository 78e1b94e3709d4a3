package io.incidentgraph.export;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import java.util.Locale;
import java.util.Map;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Takes filters in JSON for what they mean in GraphQL. */
@Component
class Questions {

    private static final OperationDefinition WHERE = Parser.parse("query ($where: IncidentWhere) { __typename }")
            .getDefinitionsOfType(OperationDefinition.class).getFirst();

    private final GraphQlSource source;

    private final GraphReads reads;

    Questions(GraphQlSource source, GraphReads reads) {
        this.source = source;
        this.reads = reads;
    }

    /** @throws QueryRefusedException if it is no filter of incidents */
    CompiledFilter incidents(Map<String, Object> where) {
        try {
            var coerced = ValuesResolver.coerceVariableValues(source.schema(), WHERE.getVariableDefinitions(),
                    RawVariables.of(Map.of("where", where)), GraphQLContext.getDefault(), Locale.ENGLISH);
            return reads.filter("Incident", coerced.get("where") instanceof Map<?, ?> map ? cast(map) : null);
        }
        catch (GraphQLException ex) {
            throw new QueryRefusedException(Code.UNREADABLE,
                    "where is no filter of incidents: %s. Write it as the argument of incidents in GraphQL, such as {\"year\": {\"gte\": 2024}}.".formatted(ex.getMessage()));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> cast(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }

}
