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

/** The fields of an object that is being made, and their shapes. */
final class Columns {

    private final Map<String, Expression> expressions = new LinkedHashMap<>();
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Set<String> own = new HashSet<>();
    private final Form form;

    Columns(Form form) {
        this.form = form;
    }

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

    Shape.Fields fields(boolean node) {
        return new Shape.Fields(node, form, shapes);
    }

    /** {@code {key: expression}} or {@code [expression]}. */
    Expression object() {
        if (form == Form.LISTS) {
            return list();
        }
        var entries = new ArrayList<Object>();
        expressions.forEach((key, expression) -> entries.addAll(List.of(key, expression)));
        return Cypher.mapOf(entries.toArray());
    }

    private Expression list() {
        return Cypher.listOf(List.copyOf(expressions.values()));
    }

    /** {@code container {.property, key: expression}} or {@code [container.property, expression]}. */
    Expression projection(PropertyContainer container) {
        if (form == Form.LISTS) {
            return list();
        }
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
