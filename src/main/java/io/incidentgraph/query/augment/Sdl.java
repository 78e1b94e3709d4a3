package io.incidentgraph.query.augment;

import java.util.List;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;

/** Short words for making definitions, each with its description. */
final class Sdl {

    private Sdl() {
    }

    static InputObjectTypeDefinition input(String name, String description, List<InputValueDefinition> fields) {
        return InputObjectTypeDefinition.newInputObjectDefinition().name(name).description(describe(description))
                .inputValueDefinitions(fields).build();
    }

    static ObjectTypeDefinition object(String name, String description, List<FieldDefinition> fields) {
        return ObjectTypeDefinition.newObjectTypeDefinition().name(name).description(describe(description))
                .fieldDefinitions(fields).build();
    }

    /** @param type as the SDL writes it, such as {@code [ID!]} */
    static InputValueDefinition value(String name, String type, String description) {
        return InputValueDefinition.newInputValueDefinition().name(name).type(Parser.parseType(type))
                .description(describe(description)).build();
    }

    /** @param standard the value where none is given */
    static InputValueDefinition value(String name, String type, String description, int standard) {
        return value(name, type, description).transform(builder -> builder.defaultValue(IntValue.of(standard)));
    }

    static FieldDefinition field(String name, String type, String description, List<InputValueDefinition> arguments) {
        return FieldDefinition.newFieldDefinition().name(name).type(Parser.parseType(type))
                .description(describe(description)).inputValueDefinitions(arguments).build();
    }

    static FieldDefinition field(String name, String type, String description) {
        return field(name, type, description, List.of());
    }

    static Description describe(String text) {
        return new Description(text, null, text.contains("\n"));
    }

}
