package io.incidentgraph.query.augment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.Relationship;

/** Gives the fields of a type that are links their arguments, and the connections that go with them. */
final class LinkFields {

    private final GraphModel model;
    private final SortTypes sorts;

    LinkFields(GraphModel model, SortTypes sorts) {
        this.model = model;
        this.sorts = sorts;
    }

    ObjectTypeExtensionDefinition extend(ObjectTypeExtensionDefinition extension, Fields fields) {
        return extension.transformExtension(builder -> builder.fieldDefinitions(extension.getFieldDefinitions().stream()
                .flatMap(field -> extend(field, fields)).toList()));
    }

    ObjectTypeDefinition extend(ObjectTypeDefinition type, Fields fields) {
        return type.transform(builder -> builder.fieldDefinitions(type.getFieldDefinitions().stream()
                .flatMap(field -> extend(field, fields)).toList()));
    }

    private Stream<FieldDefinition> extend(FieldDefinition field, Fields owner) {
        Link link = owner.links().get(field.getName());
        if (link == null) {
            return Stream.of(field);
        }
        FieldDefinition nodes = link.many()
                ? field.transform(builder -> builder.inputValueDefinitions(arguments(model.entity(link.target())))) : field;
        return link instanceof Relationship relationship
                ? Stream.of(nodes, connection(owner, relationship)) : Stream.of(nodes);
    }

    private FieldDefinition connection(Fields owner, Relationship link) {
        var arguments = new ArrayList<InputValueDefinition>();
        arguments.add(Sdl.value("where", Names.connectionWhere(owner, link), "Which nodes and edges are meant."));
        if (sorts.sortable(link)) {
            arguments.add(Sdl.value("sort", "[" + Names.connectionSort(owner, link) + "!]", "In which order."));
        }
        arguments.addAll(paging());
        return Sdl.field(link.name() + "Connection", Names.connection(owner, link) + "!",
                link.description() + "\n\nHere with what is known of each relationship.", arguments);
    }

    /** The arguments of a list of nodes. */
    static List<InputValueDefinition> arguments(Entity entity) {
        var arguments = new ArrayList<>(selecting(entity));
        arguments.add(Sdl.value("limit", "Int", "At most so many."));
        arguments.add(Sdl.value("offset", "Int", "Leaving out so many at the beginning."));
        return arguments;
    }

    /** The arguments that tell which nodes, and in which order. */
    static List<InputValueDefinition> selecting(Entity entity) {
        var where = Sdl.value("where", Names.where(entity), "Which ones are meant; all of them if it is left out.");
        return SortTypes.sortable(entity)
                ? List.of(where, Sdl.value("sort", "[" + Names.sort(entity) + "!]", "In which order; by id in the end."))
                : List.of(where);
    }

    /** The arguments of a connection. */
    static List<InputValueDefinition> paging() {
        return List.of(Sdl.value("first", "Int", "At most so many."),
                Sdl.value("after", "String", "Beginning after the edge with this cursor."));
    }

}
