package io.incidentgraph.query.augment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.InputValueDefinition;
import graphql.language.SDLDefinition;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.Property;
import io.incidentgraph.query.schema.Relationship;

/** The types of {@code sort} arguments. */
final class SortTypes {

    private final GraphModel model;

    SortTypes(GraphModel model) {
        this.model = model;
    }

    Stream<SDLDefinition<?>> definitions() {
        Stream<SDLDefinition<?>> fields = Stream.concat(model.entities(), model.edges().values().stream())
                .filter(SortTypes::sortable).map(SortTypes::sort);
        Stream<SDLDefinition<?>> connections = model.connections()
                .flatMap(link -> connection(link.getKey(), link.getValue()));
        return Stream.concat(fields, connections);
    }

    static boolean sortable(Fields fields) {
        return sortableProperties(fields).findAny().isPresent();
    }

    /** Whether the connection of a link can be ordered by anything. */
    boolean sortable(Relationship link) {
        return !parts(link).isEmpty();
    }

    private static SDLDefinition<?> sort(Fields fields) {
        return Sdl.input(Names.sort(fields), "The order of " + fields.name() + ": one field in each of these objects.",
                sortableProperties(fields)
                        .map(property -> Sdl.value(property.name(), "SortDirection", "By " + property.name() + ".")).toList());
    }

    private Stream<SDLDefinition<?>> connection(Entity owner, Relationship link) {
        return sortable(link) ? Stream.of(Sdl.input(Names.connectionSort(owner, link),
                "The order of edges: one field in each of these objects.", parts(link))) : Stream.empty();
    }

    private List<InputValueDefinition> parts(Relationship link) {
        var parts = new ArrayList<InputValueDefinition>();
        Entity target = model.entity(link.target());
        if (sortable(target)) {
            parts.add(Sdl.value("node", Names.sort(target), "By the node."));
        }
        model.edge(link).filter(SortTypes::sortable).ifPresent(type -> parts.add(Sdl.value("edge", Names.sort(type), "By the edge.")));
        return parts;
    }

    private static Stream<Property> sortableProperties(Fields fields) {
        return fields.properties().values().stream().filter(property -> !property.list());
    }

}
