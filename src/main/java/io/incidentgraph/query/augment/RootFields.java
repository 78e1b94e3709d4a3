package io.incidentgraph.query.augment;

import java.util.ArrayList;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeGroup;

/** The fields of {@code Query}: for each entity a list and a connection. */
final class RootFields {

    private RootFields() {
    }

    static Stream<FieldDefinition> of(GraphModel model) {
        return model.entities().flatMap(RootFields::of);
    }

    private static Stream<FieldDefinition> of(Entity entity) {
        FieldDefinition list = Sdl.field(entity.plural(), "[" + entity.name() + "!]!", entity.description(),
                LinkFields.arguments(entity));
        return entity instanceof NodeGroup group && group.union() ? Stream.of(list) : Stream.of(list, connection(entity));
    }

    private static FieldDefinition connection(Entity entity) {
        var arguments = new ArrayList<>(LinkFields.selecting(entity));
        arguments.addAll(LinkFields.paging());
        return Sdl.field(entity.plural() + "Connection", Names.connection(entity) + "!",
                entity.description() + "\n\nHere in pages, with their total.", arguments);
    }

}
