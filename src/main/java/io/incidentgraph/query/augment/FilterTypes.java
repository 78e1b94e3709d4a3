package io.incidentgraph.query.augment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.SDLDefinition;
import io.incidentgraph.query.filter.Quantifier;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.NodeGroup;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Property;
import io.incidentgraph.query.schema.Reference;
import io.incidentgraph.query.schema.Relationship;

/** The types of {@code where} arguments. */
final class FilterTypes {

    private final GraphModel model;

    FilterTypes(GraphModel model) {
        this.model = model;
    }

    Stream<SDLDefinition<?>> definitions() {
        Stream<SDLDefinition<?>> entities = model.entities().flatMap(this::entity);
        Stream<SDLDefinition<?>> edges = model.edges().values().stream().map(this::where);
        Stream<SDLDefinition<?>> connections = model.connections()
                .flatMap(link -> connection(link.getKey(), link.getValue()));
        Stream<SDLDefinition<?>> lists = model.lists().map(link -> list(link.getKey(), link.getValue()));
        return Stream.of(entities, edges, connections, lists).flatMap(definitions -> definitions);
    }

    private Stream<SDLDefinition<?>> entity(Entity entity) {
        InputObjectTypeDefinition where = switch (entity) {
            case NodeGroup group when group.union() -> members(Names.where(group),
                    "Which nodes are meant, for each type that is meant at all.", group,
                    member -> Names.where(member));
            default -> where(entity);
        };
        var filters = quantifiers(Names.relationshipFilters(entity), Names.where(entity));
        return entity instanceof NodeGroup group && !group.union()
                ? Stream.of(where, filters, implementations(group)) : Stream.of(where, filters);
    }

    private InputObjectTypeDefinition where(Fields fields) {
        var values = new ArrayList<>(combinations(Names.where(fields)));
        fields.properties().values().forEach(property ->
                values.add(Sdl.value(property.name(), filters(fields, property), "By " + property.name() + ".")));
        fields.links().values().forEach(link -> values.addAll(link(fields, link)));
        if (fields instanceof NodeGroup group) {
            values.add(Sdl.value("typename", "[" + Names.implementation(group) + "!]", "Of one of these types."));
        }
        return Sdl.input(Names.where(fields), "Which " + fields.name() + " is meant; all that stands in it must hold.", values);
    }

    private static String filters(Fields fields, Property property) {
        boolean hierarchy = fields instanceof NodeType type && type.broader().isPresent() && property.name().equals("id");
        return hierarchy ? ScalarFilterTypes.HIERARCHY : Names.filters(property);
    }

    private List<InputValueDefinition> link(Fields owner, Link link) {
        Entity target = model.entity(link.target());
        var nodes = Sdl.value(link.name(), link.many() ? Names.relationshipFilters(target) : Names.where(target),
                link.many() ? "By the nodes of " + link.name() + "."
                        : "By the node of " + link.name() + "; null where there is none.");
        if (link instanceof Reference) {
            return List.of(nodes);
        }
        String name = link.name() + "Connection";
        return List.of(nodes, link.many()
                ? Sdl.value(name, Names.connectionFilters(owner, link), "By the nodes of " + link.name() + " together with the edges to them.")
                : Sdl.value(name, Names.connectionWhere(owner, link),
                        "By the node of " + link.name() + " together with the edge to it; null where there is none."));
    }

    private InputObjectTypeDefinition list(Entity owner, Relationship link) {
        var quantifiers = quantifiers(Names.connectionFilters(owner, link), Names.connectionWhere(owner, link));
        return !AggregateTypes.aggregated(model.entity(link.target())) ? quantifiers : quantifiers.transform(builder ->
                builder.inputValueDefinition(Sdl.value("aggregate", Names.connectionAggregate(owner, link),
                        "By what all of them together come to.")));
    }

    private Stream<SDLDefinition<?>> connection(Entity owner, Relationship link) {
        Entity target = model.entity(link.target());
        if (target instanceof NodeGroup group && group.union()) {
            var members = model.members(group).stream().map(member ->
                    connectionWhere(Names.connectionWhere(owner, link, member), link, member));
            var where = members(Names.connectionWhere(owner, link), "Which edges are meant, by the type of their nodes.",
                    group, member -> Names.connectionWhere(owner, link, member));
            return Stream.concat(Stream.of(where), members);
        }
        return Stream.of(connectionWhere(Names.connectionWhere(owner, link), link, target));
    }

    private InputObjectTypeDefinition connectionWhere(String name, Relationship link, Entity target) {
        var values = new ArrayList<>(combinations(name));
        values.add(Sdl.value("node", Names.where(target), "By the node."));
        model.edge(link).ifPresent(edge -> values.add(Sdl.value("edge", Names.where(edge), "By the edge.")));
        return Sdl.input(name, "Which node and edge are meant; what stands in it must hold of one and the same edge.", values);
    }

    private InputObjectTypeDefinition members(String name, String description, NodeGroup group,
            Function<NodeType, String> type) {
        return Sdl.input(name, description, model.members(group).stream()
                .map(member -> Sdl.value(member.name(), type.apply(member), "Those that are " + member.name() + "."))
                .toList());
    }

    private static InputObjectTypeDefinition quantifiers(String name, String where) {
        return Sdl.input(name, "How many must pass the filter.", Stream.of(Quantifier.values())
                .map(quantifier -> Sdl.value(quantifier.argument(), where, describe(quantifier))).toList());
    }

    private static String describe(Quantifier quantifier) {
        return switch (quantifier) {
            case ALL -> "There is one, and each of them passes.";
            case NONE -> "None of them passes.";
            case SINGLE -> "Exactly one of them passes.";
            case SOME -> "At least one of them passes.";
        };
    }

    static List<InputValueDefinition> combinations(String where) {
        return List.of(Sdl.value("AND", "[" + where + "!]", "All of these hold."),
                Sdl.value("OR", "[" + where + "!]", "At least one of these holds."),
                Sdl.value("NOT", where, "This does not hold."));
    }

    private static EnumTypeDefinition implementations(NodeGroup group) {
        return EnumTypeDefinition.newEnumTypeDefinition().name(Names.implementation(group))
                .description(Sdl.describe("The types that are " + group.name() + "."))
                .enumValueDefinitions(group.members().stream()
                        .map(member -> EnumValueDefinition.newEnumValueDefinition().name(member)
                                .description(Sdl.describe(member + ".")).build()).toList())
                .build();
    }

}
