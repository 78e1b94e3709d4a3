package io.incidentgraph.query.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.jspecify.annotations.Nullable;

/** The names and parameters of one statement, numbered in the order of their making: the same query gives the same text. */
public final class Variables {

    private final String prefix;
    private final List<Object> values = new ArrayList<>();
    private int names;

    /** @param prefix stands before the number of each parameter */
    public Variables(String prefix) {
        this.prefix = prefix;
    }

    /** A new name for a node or a relationship of that type. */
    public SymbolicName name(String type) {
        return Cypher.name(camelCase(type) + names++);
    }

    /** A new parameter with that value. */
    public Expression parameter(@Nullable Object value) {
        if (value == null) {
            return Cypher.literalNull();
        }
        values.add(value);
        return Cypher.parameter(prefix + (values.size() - 1), value);
    }

    private static String camelCase(String type) {
        if (!type.equals(type.toUpperCase(Locale.ROOT))) {
            return Character.toLowerCase(type.charAt(0)) + type.substring(1);
        }
        var result = new StringBuilder();
        for (String word : type.toLowerCase(Locale.ROOT).split("_")) {
            result.append(result.isEmpty() || word.isEmpty() ? word
                    : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return result.toString();
    }

}
