package io.incidentgraph.query.augment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.SDLDefinition;
import io.incidentgraph.query.aggregate.AggregateFunction;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeGroup;
import io.incidentgraph.query.schema.Relationship;

/** The types of the field {@code aggregate} of connections. */
final class AggregateTypes {

    private static final String NODES = "How many nodes there are, each counted once.";

    private final GraphModel model;

    AggregateTypes(GraphModel model) {
        this.model = model;
    }

    Stream<SDLDefinition<?>> definitions() {
        Stream<SDLDefinition<?>> entities = model.entities().filter(AggregateTypes::aggregated).flatMap(this::of);
        Stream<SDLDefinition<?>> links = model.lists().flatMap(link -> of(link.getKey(), link.getValue()));
        return Stream.of(counts(), results(), entities, links).flatMap(definitions -> definitions);
    }

    /** What the connection of an entity has further. */
    FieldDefinition field(Entity entity) {
        return Sdl.field("aggregate", Names.aggregate(entity) + "!",
                "What all of them together come to, on whatever page they stand. "
                        + "Example: `aggregate { count { nodes } node { … { min max average sum } } }`");
    }

    /** What the connection of a link has further; nothing for a union, whose members have nothing in common. */
    Stream<FieldDefinition> field(Entity owner, Relationship link) {
        Entity target = model.entity(link.target());
        return link.many() && aggregated(target) ? Stream.of(Sdl.field("aggregate", Names.aggregate(owner, target, link, "") + "!",
                "What all of them together come to, on whatever page they stand.")) : Stream.empty();
    }

    static boolean aggregated(Entity entity) {
        return !(entity instanceof NodeGroup group && group.union());
    }

    /** The field for the properties of a node or an edge, if it has any that can be aggregated. */
    static Optional<FieldDefinition> properties(String side, String type, Fields fields) {
        return AggregateFunction.properties(fields).findAny()
                .map(_ -> Sdl.field(side, type + "!", "By the properties of each " + side + ", each " + side + " counted once."));
    }

    private Stream<SDLDefinition<?>> of(Entity entity) {
        var fields = new ArrayList<>(List.of(Sdl.field("count", Names.count(model) + "!", "How many there are.")));
        properties("node", Names.aggregateNode(entity), entity).ifPresent(fields::add);
        return Stream.concat(
                Stream.of(Sdl.object(Names.aggregate(entity), "What several " + entity.plural() + " come to.", fields)),
                selection(Names.aggregateNode(entity), entity));
    }

    private Stream<SDLDefinition<?>> of(Entity owner, Relationship link) {
        Entity target = model.entity(link.target());
        if (!aggregated(target)) {
            return Stream.empty();
        }
        String node = Names.aggregate(owner, target, link, "Node");
        String edge = Names.aggregate(owner, target, link, "Edge");
        var fields = new ArrayList<>(List.of(Sdl.field("count", "CountConnection!", "How many there are.")));
        properties("node", node, target).ifPresent(fields::add);
        model.edge(link).flatMap(type -> properties("edge", edge, type)).ifPresent(fields::add);
        return Stream.of(Stream.<SDLDefinition<?>>of(Sdl.object(Names.aggregate(owner, target, link, ""),
                                "What several " + owner.name() + "." + link.name() + " come to.", fields)),
                        selection(node, target), model.edge(link).stream().flatMap(type -> selection(edge, type)))
                .flatMap(definitions -> definitions);
    }

    private static Stream<SDLDefinition<?>> selection(String name, Fields type) {
        List<FieldDefinition> fields = AggregateFunction.properties(type).map(property -> Sdl.field(property.name(),
                Names.aggregates(property.type()) + "!", "By the values of " + property.name() + ".")).toList();
        return fields.isEmpty() ? Stream.empty()
                : Stream.of(Sdl.object(name, "What the values of the properties of several " + type.name() + " come to.", fields));
    }

    private Stream<SDLDefinition<?>> counts() {
        var nodes = Sdl.field("nodes", "Int!", NODES);
        return Stream.of(Sdl.object(Names.count(model), "How many there are.", List.of(nodes)),
                Sdl.object("CountConnection", "How many nodes there are, and how many edges lead to them.", List.of(nodes,
                        Sdl.field("edges", "Int!", "How many edges there are; several can lead to the same node."))));
    }

    private Stream<SDLDefinition<?>> results() {
        var types = new LinkedHashMap<String, SDLDefinition<?>>();
        Stream.<Fields>concat(model.entities(), model.edges().values().stream())
                .flatMap(AggregateFunction::properties)
                .forEach(property -> types.computeIfAbsent(property.type(), AggregateTypes::results));
        return types.values().stream();
    }

    private static SDLDefinition<?> results(String type) {
        return Sdl.object(Names.aggregates(type),
                "What several values of type %s come to; null where there is none.".formatted(type),
                AggregateFunction.of(type).stream().map(function ->
                        Sdl.field(function.field(), function.resultType(type), function.description())).toList());
    }

}
