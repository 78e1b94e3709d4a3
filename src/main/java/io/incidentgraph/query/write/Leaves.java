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

    /** Writes the values of one scalar type; it is given no null. */
    interface Leaf {

        void write(JsonGenerator json, Object value);

    }

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    private Leaves() {
    }

    /** What the database has in the form that the type asks for is written as it is; all else is coerced. */
    static Leaf of(GraphQLScalarType type) {
        Leaf coerced = (json, value) -> write(json, serialized(type, value));
        return switch (type.getName()) {
            case "String", "ID" -> (json, value) -> {
                if (value instanceof String text) {
                    json.writeString(text);
                }
                else {
                    coerced.write(json, value);
                }
            };
            case "Int" -> (json, value) -> {
                if (value instanceof Long number && number.intValue() == number) {
                    json.writeNumber(number.intValue());
                }
                else {
                    coerced.write(json, value);
                }
            };
            default -> coerced;
        };
    }

    static void name(JsonGenerator json, Output.EnumValue names, Object value) {
        if (!(value instanceof String name && names.names().contains(name))) {
            throw new NotWritableException(value + " is no value of " + names.type());
        }
        json.writeString(name);
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
