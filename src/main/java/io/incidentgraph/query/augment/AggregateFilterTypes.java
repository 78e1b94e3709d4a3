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
import io.incidentgraph.query.schema.Relationship;

/** The types of filters over aggregates. */
final class AggregateFilterTypes {

    private static final String COUNTS = "ConnectionAggregationCountFilterInput";

    private final GraphModel model;

    AggregateFilterTypes(GraphModel model) {
        this.model = model;
    }

    Stream<SDLDefinition<?>> definitions() {
        var types = new LinkedHashMap<String, SDLDefinition<?>>();
        Stream.<Fields>concat(model.entities(), model.edges().values().stream()).flatMap(AggregateFunction::properties)
                .forEach(property -> types.computeIfAbsent(property.type(), AggregateFilterTypes::functions));
        Stream<SDLDefinition<?>> properties = Stream.<Fields>concat(
                model.entities().filter(AggregateTypes::aggregated), model.edges().values().stream()).flatMap(AggregateFilterTypes::of);
        Stream<SDLDefinition<?>> links = model.lists().flatMap(link -> of(link.getKey(), link.getValue()));
        return Stream.of(types.values().stream(), properties, links, Stream.of(counts())).flatMap(definitions -> definitions);
    }

    private Stream<SDLDefinition<?>> of(Entity owner, Relationship link) {
        Entity target = model.entity(link.target());
        if (!AggregateTypes.aggregated(target)) {
            return Stream.empty();
        }
        var values = new ArrayList<>(List.of(Sdl.value("count", COUNTS, "By how many there are.")));
        properties("node", target).forEach(values::add);
        model.edge(link).stream().flatMap(edge -> properties("edge", edge)).forEach(values::add);
        return Stream.of(combined(Names.connectionAggregate(owner, link),
                "What several " + owner.name() + "." + link.name() + " must come to.", values));
    }

    private static SDLDefinition<?> counts() {
        return Sdl.input(COUNTS, "How many there must be.", List.of(
                Sdl.value("nodes", "IntScalarFilters", "How many nodes, each counted once."),
                Sdl.value("edges", "IntScalarFilters", "How many edges lead to them.")));
    }

    /** By the properties of nodes or edges, if there is one that can be aggregated. */
    static Stream<InputValueDefinition> properties(String side, Fields fields) {
        return AggregateFunction.properties(fields).limit(1).map(_ ->
                Sdl.value(side, Names.aggregateWhere(fields), "By what the properties of each " + side + " come to."));
    }

    private static Stream<SDLDefinition<?>> of(Fields fields) {
        List<InputValueDefinition> values = AggregateFunction.properties(fields).map(property -> Sdl.value(property.name(),
                Names.aggregateFilters(property.type()), "By the values of " + property.name() + ".")).toList();
        return values.isEmpty() ? Stream.empty() : Stream.of(combined(Names.aggregateWhere(fields),
                "What the properties of several " + fields.name() + " must come to.", values));
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
