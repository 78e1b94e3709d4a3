package io.incidentgraph.query.execute;

import java.util.List;
import java.util.Set;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.TypeRuntimeWiring;
import io.incidentgraph.query.compile.Form;
import io.incidentgraph.query.compile.QueryCompiler;
import io.incidentgraph.query.compile.RootField;
import io.incidentgraph.query.compile.Selection;
import io.incidentgraph.query.parameter.Decisions;
import org.springframework.stereotype.Component;

/** Answers the root fields that are generated from the model, for GraphQL Java to walk through the answers. */
@Component
final class RootFields {

    private final QueryCompiler compiler;
    private final QueryRunner runner;

    RootFields(QueryCompiler compiler, QueryRunner runner) {
        this.compiler = compiler;
        this.runner = runner;
    }

    void register(TypeRuntimeWiring.Builder query) {
        compiler.rootFields().forEach(field -> query.dataFetcher(field.name(), fetcher(field)));
    }

    private DataFetcher<Object> fetcher(RootField field) {
        return environment -> {
            Decisions decisions = Decisions.known();
            var query = field.compile(selection(environment), decisions, Form.MAPS);
            CypherExtension.note(environment, query, decisions);
            List<?> values = runner.values(query);
            return field.list() ? values : values.getFirst();
        };
    }

    private static Selection selection(DataFetchingEnvironment environment) {
        var field = environment.getMergedField();
        return new Selection(field.getName(), field.getResultKey(), Set.of("Query"), environment.getArguments(),
                Selection.of(environment.getSelectionSet()));
    }

}
