package io.incidentgraph.query.execute;

import java.net.IDN;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import graphql.schema.GraphQLScalarType;
import io.incidentgraph.model.Edtf;

/** The scalars that the schema has beside those of GraphQL. */
final class Scalars {

    private static final List<GraphQLScalarType> ALL = List.of(
            text("Date", LocalDate::parse, "a day such as \"2025-09-22\""),
            text("EDTF", value -> Edtf.parse(value).toString(), "a date in EDTF such as \"2025-09\" or \"2025-09-22?\""),
            integer("Hash", Scalars::hash, Object::toString, "an integer of 63 bits, or a string of its digits"),
            integer("Long", Scalars::integer, value -> value, "an integer of 64 bits, or a string of its digits"),
            text("URL", Scalars::address, "an address such as \"https://example.org/report.html\""));

    private Scalars() {
    }

    static List<GraphQLScalarType> all() {
        return ALL;
    }

    private static GraphQLScalarType text(String name, Function<String, Object> parse, String kind) {
        return scalar(name, new TextCoercing(parse, Object::toString, false, kind));
    }

    private static GraphQLScalarType integer(String name, Function<String, Object> parse, Function<Object, Object> write, String kind) {
        return scalar(name, new TextCoercing(parse, write, true, kind));
    }

    private static GraphQLScalarType scalar(String name, TextCoercing coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }

    /** In ASCII digits only, where Java would take any. */
    private static Long integer(String text) {
        if (!text.matches("-?[0-9]{1,19}")) {
            throw new IllegalArgumentException(text);
        }
        return Long.valueOf(text);
    }

    private static Long hash(String text) {
        if (text.startsWith("-")) {
            throw new IllegalArgumentException(text);
        }
        return integer(text);
    }

    private static String address(String text) {
        URI uri = URI.create(text);
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getRawAuthority() == null || inAscii(uri).getHost() == null) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /** Java knows no host in Japanese letters. */
    private static URI inAscii(URI uri) {
        return URI.create(uri.getScheme() + "://" + IDN.toASCII(uri.getRawAuthority()));
    }

}
