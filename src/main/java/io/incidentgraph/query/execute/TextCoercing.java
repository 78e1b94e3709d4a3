package io.incidentgraph.query.execute;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
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

/**
 * Takes strings, and makes of them what the database holds.
 *
 * @param integers whether it takes integers, too
 * @param kind what it takes, in words
 */
record TextCoercing(Function<String, Object> parse, Function<Object, Object> write, boolean integers, String kind)
        implements Coercing<Object, Object> {

    /** No value is longer: neither an address nor anything else. */
    private static final int LONGEST = 2_000;

    private static final int SHOWN = 100;

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return write.apply(value);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        boolean taken = switch (input) {
            case String _ -> true;
            case Integer _, Long _, BigInteger _ -> integers;
            default -> false;
        };
        return (taken ? parsed(input.toString()) : Optional.empty())
                .orElseThrow(() -> new CoercingParseValueException(message(input instanceof String ? quoted(input) : input.toString())));
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return (switch (input) {
            case StringValue text -> parsed(String.valueOf(text.getValue()));
            case IntValue integer when integers -> parsed(integer.getValue().toString());
            default -> Optional.empty();
        }).orElseThrow(() -> new CoercingParseLiteralException(message(AstPrinter.printAst(input))));
    }

    private Optional<Object> parsed(String text) {
        try {
            return text.length() > LONGEST ? Optional.empty() : Optional.of(parse.apply(text));
        }
        catch (RuntimeException invalid) {
            return Optional.empty();
        }
    }

    private String message(String value) {
        return (value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value) + " is not " + kind;
    }

    private static String quoted(Object text) {
        return "\"" + text + "\"";
    }

}
