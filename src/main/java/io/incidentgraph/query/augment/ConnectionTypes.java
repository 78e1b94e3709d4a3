package io.incidentgraph.query.augment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.SDLDefinition;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeGroup;
import io.incidentgraph.query.schema.Relationship;

/** The types of connections and of their edges. */
final class ConnectionTypes {

    private final GraphModel model;
    private final AggregateTypes aggregates;
    private final GroupTypes groups;

    ConnectionTypes(GraphModel model) {
        this.model = model;
        this.aggregates = new AggregateTypes(model);
        this.groups = new GroupTypes(model);
    }

    Stream<SDLDefinition<?>> definitions() {
        Stream<SDLDefinition<?>> entities = model.entities()
                .filter(entity -> !(entity instanceof NodeGroup group && group.union())).flatMap(this::of);
        Stream<SDLDefinition<?>> links = model.connections()
                .flatMap(link -> of(link.getKey(), link.getValue()));
        return Stream.concat(entities, links);
    }

    private Stream<SDLDefinition<?>> of(Entity entity) {
        return Stream.of(
                connection(Names.connection(entity), Names.edge(entity), "A page of " + entity.plural() + ".",
                        Stream.of(aggregates.field(entity), groups.field(entity))),
                Sdl.object(Names.edge(entity), entity.name() + " at its place in a page.", edge(entity)));
    }

    private Stream<SDLDefinition<?>> of(Entity owner, Relationship link) {
        List<FieldDefinition> fields = new ArrayList<>(edge(model.entity(link.target())));
        model.edge(link).ifPresent(type ->
                fields.add(Sdl.field("properties", type.name() + "!", "What is known of the relationship itself.")));
        String place = owner.name() + "." + link.name();
        return Stream.of(
                connection(Names.connection(owner, link), Names.edge(owner, link), "A page of " + place + ".",
                        aggregates.field(owner, link)),
                Sdl.object(Names.edge(owner, link), "A node of " + place + " and the relationship to it.", fields));
    }

    /** @param further fields beside those that every connection has */
    static SDLDefinition<?> connection(String name, String edge, String description, Stream<FieldDefinition> further) {
        return Sdl.object(name, description, Stream.concat(Stream.of(
                Sdl.field("totalCount", "Int!", "How many there are on all pages together."),
                Sdl.field("pageInfo", "PageInfo!", "Where this page begins and ends."),
                Sdl.field("edges", "[" + edge + "!]!", "What is on this page.")), further).toList());
    }

    static List<FieldDefinition> edge(Entity target) {
        return List.of(
                Sdl.field("cursor", "String!", "The place in the order; `after` takes it."),
                Sdl.field("node", target.name() + "!", "The node."));
    }

}
