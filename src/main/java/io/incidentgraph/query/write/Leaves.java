package io.incidentgraph.query.write;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes scalars and enum values as GraphQL Java would. */
final class Leaves {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    private Leaves() {
    }

    static void scalar(JsonGenerator json, GraphQLScalarType type, Object value) {
        switch (type.getName()) {
            case "String", "ID" -> text(json, type, value);
            default -> write(json, serialized(type, value));
        }
    }

    static void name(JsonGenerator json, Output.EnumValue names, Object value) {
        if (!(value instanceof String name && names.names().contains(name))) {
            throw new NotWritableException(value + " is no value of " + names.type());
        }
        json.writeString(name);
    }

    private static void text(JsonGenerator json, GraphQLScalarType type, Object value) {
        if (value instanceof String text) {
            json.writeString(text);
        }
        else {
            write(json, serialized(type, value));
        }
    }

    private static @Nullable Object serialized(GraphQLScalarType type, Object value) {
        try {
            return type.getCoercing().serialize(value, CONTEXT, Locale.ROOT);
        }
        catch (CoercingSerializeException wrong) {
            throw new NotWritableException(String.valueOf(wrong.getMessage()));
        }
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case BigDecimal number -> json.writeNumber(number);
            case BigInteger number -> json.writeNumber(number);
            case null, default -> throw new NotWritableException("No scalar: " + value);
        }
    }

}
