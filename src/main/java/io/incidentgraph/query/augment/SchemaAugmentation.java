package io.incidentgraph.query.augment;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.GraphModel;

/** Adds to an SDL all that its directives ask for. */
public final class SchemaAugmentation {

    private final GraphModel model;
    private final SortTypes sorts;

    public SchemaAugmentation(GraphModel model) {
        this.model = model;
        this.sorts = new SortTypes(model);
    }

    /** Completes the registry from which the model was read. */
    public void apply(TypeDefinitionRegistry sdl) {
        Stream.of(new FilterTypes(model).definitions(), ScalarFilterTypes.definitions(model), sorts.definitions(),
                        new ConnectionTypes(model).definitions(), new AggregateTypes(model).definitions(),
                        new AggregateFilterTypes(model).definitions(), new GroupTypes(model).definitions(), new SearchTypes(model).definitions(), Stream.of(sortDirection(), pageInfo()))
                .flatMap(definitions -> definitions).forEach(adding(sdl));
        var links = new LinkFields(model, sorts);
        Stream.<Fields>concat(model.nodes().values().stream(), model.edges().values().stream())
                .forEach(fields -> replace(sdl, fields, links));
        addRootFields(sdl);
    }

    private static Consumer<SDLDefinition<?>> adding(TypeDefinitionRegistry sdl) {
        return definition -> sdl.add(definition).ifPresent(problem -> {
            throw new IllegalArgumentException("The schema has a type of its own where one is generated: " + problem.getMessage());
        });
    }

    private static void replace(TypeDefinitionRegistry sdl, Fields fields, LinkFields links) {
        var type = sdl.getTypeOrNull(fields.name(), ObjectTypeDefinition.class);
        if (type == null) {
            throw new IllegalArgumentException("The schema has no type " + fields.name());
        }
        sdl.remove(type);
        sdl.add(links.extend(type, fields));
        List.copyOf(sdl.objectTypeExtensions().getOrDefault(fields.name(), List.of())).forEach(extension -> {
            sdl.remove(extension);
            sdl.add(links.extend(extension, fields));
        });
    }

    private void addRootFields(TypeDefinitionRegistry sdl) {
        var query = sdl.getTypeOrNull("Query", ObjectTypeDefinition.class);
        List<FieldDefinition> fields = Stream.concat(RootFields.of(model), new SearchTypes(model).rootFields()).toList();
        if (query == null) {
            sdl.add(Sdl.object("Query", "What can be asked.", fields));
            return;
        }
        sdl.remove(query);
        sdl.add(query.transform(builder -> builder.fieldDefinitions(
                Stream.concat(query.getFieldDefinitions().stream(), fields.stream()).toList())));
    }

    private static SDLDefinition<?> sortDirection() {
        return EnumTypeDefinition.newEnumTypeDefinition().name("SortDirection")
                .description(Sdl.describe("One of the two directions of an order."))
                .enumValueDefinition(direction("ASC", "Smallest, earliest or first in the alphabet first; what has no value last."))
                .enumValueDefinition(direction("DESC", "The other way round.")).build();
    }

    private static EnumValueDefinition direction(String name, String description) {
        return EnumValueDefinition.newEnumValueDefinition().name(name).description(Sdl.describe(description)).build();
    }

    private static SDLDefinition<?> pageInfo() {
        return Sdl.object("PageInfo", "Where a page begins and ends.", List.of(
                Sdl.field("hasNextPage", "Boolean!", "Whether there is more after it."),
                Sdl.field("hasPreviousPage", "Boolean!", "Whether it was asked for with `after`."),
                Sdl.field("startCursor", "String", "The cursor of its first edge."),
                Sdl.field("endCursor", "String", "The cursor of its last edge; `after` takes it.")));
    }

}
