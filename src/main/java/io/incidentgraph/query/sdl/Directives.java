package io.incidentgraph.query.sdl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.TypeDefinition;
import graphql.language.Value;

/** The directives on a definition, and what their arguments say. */
record Directives(String owner, DirectivesContainer<?> container) {

    static Directives of(FieldDefinition definition) {
        return new Directives(definition.getName(), definition);
    }

    static Directives of(TypeDefinition<?> definition) {
        return new Directives(definition.getName(), definition);
    }

    Optional<String> string(String directive, String argument) {
        return value(directive, argument).map(Directives::text);
    }

    String required(String directive, String argument) {
        return string(directive, argument).orElseThrow(() -> new IllegalArgumentException(
                "@%s on %s needs the argument %s".formatted(directive, owner, argument)));
    }

    List<String> strings(String directive, String argument) {
        return value(directive, argument).map(Directives::texts).orElse(List.of());
    }

    Stream<Arguments> objects(String directive, String argument) {
        return value(directive, argument).stream().flatMap(Directives::items)
                .map(ObjectValue.class::cast).map(Arguments::new);
    }

    private Optional<Value<?>> value(String directive, String argument) {
        return container.getDirectives(directive).stream()
                .<Directive>map(Directive.class::cast)
                .flatMap(found -> Optional.ofNullable(found.getArgument(argument)).stream())
                .<Value<?>>map(found -> found.getValue())
                .findFirst();
    }

    private static Stream<Value<?>> items(Value<?> value) {
        return value instanceof ArrayValue list ? list.getValues().stream().map(item -> (Value<?>) item) : Stream.of(value);
    }

    private static List<String> texts(Value<?> value) {
        return items(value).map(Directives::text).toList();
    }

    private static String text(Value<?> value) {
        return switch (value) {
            case StringValue string -> String.valueOf(string.getValue());
            case EnumValue name -> name.getName();
            default -> throw new IllegalArgumentException("Neither a string nor a name: " + value);
        };
    }

    /** An input object among the arguments of a directive. */
    record Arguments(ObjectValue object) {

        String string(String name) {
            return text(field(name));
        }

        List<String> strings(String name) {
            return texts(field(name));
        }

        private Value<?> field(String name) {
            return object.getObjectFields().stream()
                    .filter(field -> field.getName().equals(name)).findFirst().map(ObjectField::getValue)
                    .orElseThrow(() -> new IllegalArgumentException("A value for " + name + " is missing"));
        }

    }

}
