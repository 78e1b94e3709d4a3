package io.incidentgraph.query.augment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.SDLDefinition;
import io.incidentgraph.query.aggregate.AggregateFunction;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;

/** The types of filters over aggregates. */
final class AggregateFilterTypes {

    private final GraphModel model;

    AggregateFilterTypes(GraphModel model) {
        this.model = model;
    }

    Stream<SDLDefinition<?>> definitions() {
        var types = new LinkedHashMap<String, SDLDefinition<?>>();
        Stream.<Fields>concat(model.entities(), model.edges().values().stream()).flatMap(AggregateFunction::properties)
                .forEach(property -> types.computeIfAbsent(property.type(), AggregateFilterTypes::functions));
        Stream<SDLDefinition<?>> nodes = model.entities().filter(AggregateTypes::aggregated).flatMap(AggregateFilterTypes::of);
        return Stream.concat(types.values().stream(), nodes);
    }

    /** By the properties of nodes or edges, if there is one that can be aggregated. */
    static Stream<InputValueDefinition> properties(String side, Fields fields) {
        return AggregateFunction.properties(fields).limit(1).map(_ ->
                Sdl.value(side, Names.aggregateWhere(fields), "By what the properties of each " + side + " come to."));
    }

    private static Stream<SDLDefinition<?>> of(Entity entity) {
        List<InputValueDefinition> values = AggregateFunction.properties(entity).map(property -> Sdl.value(property.name(),
                Names.aggregateFilters(property.type()), "By the values of " + property.name() + ".")).toList();
        return values.isEmpty() ? Stream.empty() : Stream.of(combined(Names.aggregateWhere(entity),
                "What the properties of several " + entity.name() + " must come to.", values));
    }

    static InputObjectTypeDefinition combined(String name, String description, List<InputValueDefinition> values) {
        var all = new ArrayList<>(FilterTypes.combinations(name));
        all.addAll(values);
        return Sdl.input(name, description, all);
    }

    private static SDLDefinition<?> functions(String type) {
        return Sdl.input(Names.aggregateFilters(type), "How what several values of type %s come to compares.".formatted(type),
                AggregateFunction.filtersOf(type).stream().map(function -> Sdl.value(function.field(),
                        function.resultType(type) + "ScalarFilters", function.description())).toList());
    }

}
