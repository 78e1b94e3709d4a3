package io.incidentgraph.query.execute;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.TypeRuntimeWiring;
import io.incidentgraph.query.compile.CompiledQuery;
import io.incidentgraph.query.compile.QueryCompiler;
import io.incidentgraph.query.compile.Selection;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.GraphModel;
import org.springframework.stereotype.Component;

/** Answers the root fields that are generated from the model. */
@Component
final class RootFields {

    private final GraphModel model;
    private final QueryCompiler compiler;
    private final QueryRunner runner;

    RootFields(GraphModel model, QueryCompiler compiler, QueryRunner runner) {
        this.model = model;
        this.compiler = compiler;
        this.runner = runner;
    }

    void register(TypeRuntimeWiring.Builder query) {
        model.entities().forEach(entity -> {
            query.dataFetcher(entity.plural(), list(entity));
            query.dataFetcher(entity.plural() + "Connection", one(field -> compiler.connection(entity, field)));
        });
        model.nodes().values().forEach(type -> type.fulltext().forEach(index ->
                query.dataFetcher(index.field(), one(field -> compiler.search(type, index, field)))));
    }

    private DataFetcher<Object> list(Entity entity) {
        return environment -> run(environment, compiler.list(entity, selection(environment)));
    }

    private DataFetcher<Object> one(Function<Selection, CompiledQuery> compile) {
        return environment -> run(environment, compile.apply(selection(environment))).getFirst();
    }

    private List<?> run(DataFetchingEnvironment environment, CompiledQuery query) {
        CypherExtension.note(environment, query.cypher(), query.parameters());
        return runner.values(query);
    }

    private static Selection selection(DataFetchingEnvironment environment) {
        var field = environment.getMergedField();
        return new Selection(field.getName(), field.getResultKey(), Set.of("Query"), environment.getArguments(),
                Selection.of(environment.getSelectionSet()));
    }

}
