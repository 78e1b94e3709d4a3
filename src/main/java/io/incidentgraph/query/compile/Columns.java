package io.incidentgraph.query.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.PropertyContainer;

/** The entries of a map that is being made, and their shapes. */
final class Columns {

    private final Map<String, Expression> expressions = new LinkedHashMap<>();
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Set<String> own = new HashSet<>();

    void add(String key, Compiled compiled) {
        expressions.put(key, compiled.expression());
        shapes.put(key, compiled.shape());
    }

    void add(String key, Expression expression) {
        add(key, Compiled.value(expression));
    }

    /** A property of what is projected; under its own name it needs no expression. */
    void property(String key, PropertyContainer container, String name) {
        add(key, container.property(name));
        if (key.equals(name)) {
            own.add(key);
        }
    }

    Map<String, Shape> shapes() {
        return shapes;
    }

    /** {@code {key: expression}}. */
    Expression map() {
        var entries = new ArrayList<Object>();
        expressions.forEach((key, expression) -> entries.addAll(List.of(key, expression)));
        return Cypher.mapOf(entries.toArray());
    }

    /** {@code container {.property, key: expression}}. */
    Expression projection(PropertyContainer container) {
        var entries = new ArrayList<Object>();
        expressions.forEach((key, expression) -> {
            entries.add(key);
            if (!own.contains(key)) {
                entries.add(expression);
            }
        });
        return container.project(entries);
    }

}
