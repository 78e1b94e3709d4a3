package io.incidentgraph.query.augment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.SDLDefinition;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.Property;
import io.incidentgraph.query.schema.Relationship;

/** The types of the field {@code groupBy} of connections: an extension, which the Neo4j GraphQL Library does not have. */
final class GroupTypes {

    private final GraphModel model;
    private final SortTypes sorts;

    GroupTypes(GraphModel model) {
        this.model = model;
        this.sorts = new SortTypes(model);
    }

    Stream<SDLDefinition<?>> definitions() {
        Stream<SDLDefinition<?>> properties = Stream.<Fields>concat(model.entities(), model.edges().values().stream())
                .filter(GroupTypes::groupable).map(GroupTypes::properties);
        Stream<SDLDefinition<?>> entities = grouped().flatMap(this::of);
        Stream<SDLDefinition<?>> links = model.lists().map(link -> linkKey(link.getKey(), link.getValue()));
        return Stream.of(properties, entities, links, Stream.of(value(), countFilters(), countSort()))
                .flatMap(definitions -> definitions);
    }

    /** What the connection of an entity has further. */
    FieldDefinition field(Entity entity) {
        return Sdl.field("groupBy", "[" + Names.group(entity) + "!]!", """
                Extension: all of them, on whatever page they stand, in groups of equal values. A node that is linked to several \
                values counts once in the group of each; one that has no value is in a group of its own, but one without any link \
                is in none. What is named of one link is taken from the same edge.

                Example: `groupBy(by: {node: id}, having: {count: {nodes: {gte: 2}}}) { key { field value } count { nodes } }`""",
                List.of(Sdl.value("by", "[" + Names.groupKey(entity) + "!]!", "The properties whose values make the groups."),
                        Sdl.value("having", Names.groupHaving(entity), "Which groups are meant; all of them if it is left out."),
                        Sdl.value("sort", "[" + Names.groupSort(entity) + "!]",
                                "In which order; then the largest first, and then by the keys."),
                        Sdl.value("limit", "Int", "At most so many.", 100),
                        Sdl.value("offset", "Int", "Leaving out so many at the beginning.")));
    }

    private Stream<Entity> grouped() {
        return model.entities().filter(AggregateTypes::aggregated);
    }

    private Stream<SDLDefinition<?>> of(Entity entity) {
        var group = new ArrayList<>(List.of(
                Sdl.field("key", "[GroupValue!]!", "The values that make the group, in the order of `by`."),
                Sdl.field("count", Names.count(model) + "!", "How many nodes are in it.")));
        AggregateTypes.properties("node", Names.aggregateNode(entity), entity).ifPresent(group::add);
        return Stream.of(
                Sdl.object(Names.group(entity), "Extension: those " + entity.plural() + " that have the same values.", group),
                Sdl.input(Names.groupKey(entity), "Extension: what " + entity.plural() + " are grouped by.", keys(entity)),
                Sdl.input(Names.groupSort(entity), "Extension: the order of groups, by their size and by what they are grouped by.",
                        order(entity)),
                having(entity));
    }

    private SDLDefinition<?> having(Entity entity) {
        var values = new ArrayList<>(List.of(Sdl.value("count", "GroupCountFilters", "By how many nodes are in it.")));
        AggregateFilterTypes.properties("node", entity).forEach(values::add);
        return AggregateFilterTypes.combined(Names.groupHaving(entity),
                "Extension: which groups of " + entity.plural() + " are meant.", values);
    }

    private List<InputValueDefinition> keys(Entity entity) {
        var values = new ArrayList<InputValueDefinition>();
        property("node", entity, "Properties of the node itself.").forEach(values::add);
        links(entity).forEach(link -> values.add(Sdl.value(link.name(), Names.linkGroupKey(entity, link),
                "Of each of " + link.name() + ".")));
        return values;
    }

    private List<InputValueDefinition> order(Entity entity) {
        var values = new ArrayList<InputValueDefinition>();
        values.add(Sdl.value("count", "GroupCountSort", "By how many nodes are in it."));
        if (SortTypes.sortable(entity)) {
            values.add(Sdl.value("node", Names.sort(entity), "By a property of the node itself; it must be among the keys."));
        }
        links(entity).filter(sorts::sortable).forEach(link -> values.add(Sdl.value(link.name(),
                Names.connectionSort(entity, link), "By a property of each of " + link.name() + "; it must be among the keys.")));
        return values;
    }

    private SDLDefinition<?> linkKey(Entity owner, Relationship link) {
        String place = owner.name() + "." + link.name();
        var values = new ArrayList<InputValueDefinition>();
        property("node", model.entity(link.target()), "Properties of the linked node.").forEach(values::add);
        model.edge(link).stream().flatMap(edge -> property("edge", edge, "Properties of the edge to it.")).forEach(values::add);
        values.add(Sdl.value("where", Names.connectionWhere(owner, link), "Which nodes and edges are meant; all of them if it is left out."));
        return Sdl.input(Names.linkGroupKey(owner, link),
                "Extension: what is taken of " + place + ", always of one and the same edge.", values);
    }

    private Stream<Relationship> links(Entity entity) {
        return model.lists().filter(link -> link.getKey().name().equals(entity.name())).map(link -> link.getValue());
    }

    private static Stream<InputValueDefinition> property(String side, Fields fields, String description) {
        return groupable(fields) ? Stream.of(Sdl.value(side, "[" + Names.property(fields) + "!]", description)) : Stream.empty();
    }

    private static boolean groupable(Fields fields) {
        return properties(fields.properties().values().stream()).findAny().isPresent();
    }

    private static Stream<Property> properties(Stream<Property> all) {
        return all.filter(property -> !property.list());
    }

    private static SDLDefinition<?> properties(Fields fields) {
        return EnumTypeDefinition.newEnumTypeDefinition().name(Names.property(fields))
                .description(Sdl.describe("Extension: the properties of " + fields.name() + " that can make groups."))
                .enumValueDefinitions(properties(fields.properties().values().stream())
                        .map(property -> EnumValueDefinition.newEnumValueDefinition().name(property.name())
                                .description(Sdl.describe("The " + property.name() + ".")).build()).toList())
                .build();
    }

    private static SDLDefinition<?> value() {
        return Sdl.object("GroupValue", "Extension: a value that all in a group have.", List.of(
                Sdl.field("field", "String!", "The property, as the path to it in `by`. Example: `\"causes.node.id\"`"),
                Sdl.field("value", "String", "The value as text: `\"2024\"`, `\"2024-06-01\"`, `\"VENDOR\"`, `\"true\"`; null where there is none.")));
    }

    private static SDLDefinition<?> countFilters() {
        return Sdl.input("GroupCountFilters", "Extension: how large a group must be.",
                List.of(Sdl.value("nodes", "IntScalarFilters", "How many nodes are in it.")));
    }

    private static SDLDefinition<?> countSort() {
        return Sdl.input("GroupCountSort", "Extension: the order of groups by their size.",
                List.of(Sdl.value("nodes", "SortDirection", "By how many nodes are in it.")));
    }

}
