package io.incidentgraph.query.execute;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import io.incidentgraph.model.Edtf;

/** The scalars that the schema has beside those of GraphQL. */
final class Scalars {

    private static final List<GraphQLScalarType> ALL = List.of(
            scalar("Date", LocalDate::parse, Object::toString, "a day such as 2025-09-22"),
            scalar("EDTF", text -> Edtf.parse(text).toString(), Object::toString, "a date in EDTF such as 2025-09 or 2025-09-22?"),
            scalar("Hash", Long::valueOf, Object::toString, "an integer of 63 bits"),
            scalar("Long", Long::valueOf, value -> value, "an integer of 64 bits"),
            scalar("URL", text -> URI.create(text).toString(), Object::toString, "an address"));

    private Scalars() {
    }

    static List<GraphQLScalarType> all() {
        return ALL;
    }

    private static GraphQLScalarType scalar(String name, Function<String, Object> parse, Function<Object, Object> write,
            String kind) {
        return GraphQLScalarType.newScalar().name(name).coercing(new TextCoercing(parse, write, kind)).build();
    }

    /** Takes strings and integers, and makes of them what the database holds. */
    private record TextCoercing(Function<String, Object> parse, Function<Object, Object> write, String kind)
            implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return write.apply(value);
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return parse.apply(input.toString());
            }
            catch (RuntimeException invalid) {
                throw new CoercingParseValueException(message(input), invalid);
            }
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            String text = switch (input) {
                case StringValue string -> String.valueOf(string.getValue());
                case IntValue integer -> integer.getValue().toString();
                default -> throw new CoercingParseLiteralException(message(AstPrinter.printAst(input)));
            };
            try {
                return parse.apply(text);
            }
            catch (RuntimeException invalid) {
                throw new CoercingParseLiteralException(message(text), invalid);
            }
        }

        private String message(Object input) {
            return "\"" + input + "\" is not " + kind;
        }

    }

}
