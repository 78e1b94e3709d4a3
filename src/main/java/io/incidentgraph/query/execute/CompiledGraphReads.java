package io.incidentgraph.query.execute;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.GraphReads;
import io.incidentgraph.query.compile.CompiledQuery;
import io.incidentgraph.query.compile.Keys;
import io.incidentgraph.query.compile.QueryCompiler;
import io.incidentgraph.query.compile.Selection;
import io.incidentgraph.query.schema.GraphModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The compiler, as other modules see it. */
@Component
final class CompiledGraphReads implements GraphReads {

    private final GraphModel model;
    private final QueryCompiler compiler;
    private final QueryRunner runner;

    CompiledGraphReads(GraphModel model, QueryCompiler compiler, QueryRunner runner) {
        this.model = model;
        this.compiler = compiler;
        this.runner = runner;
    }

    @Override
    public Map<Object, Map<String, @Nullable Object>> byIds(DataFetchingEnvironment environment,
            DataFetchingFieldSelectionSet selection, String type, Collection<?> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        CompiledQuery query = compiler.byIds(model.entity(type), ids, Selection.of(selection));
        note(environment, query.cypher(), query.parameters());
        var found = new HashMap<Object, Map<String, @Nullable Object>>();
        runner.pairs(query).forEach(pair -> found.put(pair.id(), pair.node()));
        var result = new LinkedHashMap<Object, Map<String, @Nullable Object>>();
        ids.stream().filter(found::containsKey).forEach(id -> result.put(id, found.get(id)));
        return result;
    }

    @Override
    public CompiledFilter filter(String type, @Nullable Map<String, ?> where) {
        return compiler.filter(model.entity(type), where);
    }

    @Override
    public boolean areShown(DataFetchingEnvironment environment) {
        return CypherExtension.isAskedFor(environment);
    }

    @Override
    public void note(DataFetchingEnvironment environment, String cypher, Map<String, Object> parameters) {
        CypherExtension.note(environment, cypher, parameters);
    }

    @Override
    public @Nullable Object required(Object source, String property) {
        return ((Map<?, ?>) source).get(Keys.required(property));
    }

}
