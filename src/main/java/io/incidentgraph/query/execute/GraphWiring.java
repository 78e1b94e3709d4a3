package io.incidentgraph.query.execute;

import java.util.Map;
import java.util.stream.Stream;

import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import graphql.schema.idl.RuntimeWiring;
import io.incidentgraph.query.augment.GeneratedTypes;
import io.incidentgraph.query.compile.Keys;
import io.incidentgraph.query.schema.GraphModel;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Tells GraphQL Java how to read the answers of compiled queries: maps whose keys are those of the response. */
@Component
final class GraphWiring implements RuntimeWiringConfigurer {

    private static final DataFetcher<Object> BY_RESULT_KEY = environment ->
            environment.getSource() instanceof Map<?, ?> map ? map.get(environment.getMergedField().getResultKey()) : null;

    private final GraphModel model;
    private final RootFields rootFields;

    GraphWiring(GraphModel model, RootFields rootFields) {
        this.model = model;
        this.rootFields = rootFields;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Scalars.all().forEach(wiring::scalar);
        wiring.type("Query", query -> {
            rootFields.register(query);
            return query;
        });
        types().forEach(name -> wiring.type(name, type -> type.defaultDataFetcher(BY_RESULT_KEY)));
        model.groups().keySet().forEach(name -> wiring.type(name, type -> type.typeResolver(GraphWiring::type)));
    }

    private Stream<String> types() {
        return Stream.of(model.nodes().keySet().stream(), model.edges().keySet().stream(), GeneratedTypes.read(model))
                .flatMap(names -> names);
    }

    private static GraphQLObjectType type(TypeResolutionEnvironment environment) {
        return environment.getSchema().getObjectType((String) ((Map<?, ?>) environment.getObject()).get(Keys.TYPE));
    }

}
