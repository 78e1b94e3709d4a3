package io.incidentgraph.query.compile;

import io.incidentgraph.query.aggregate.AggregateExpressions;
import io.incidentgraph.query.aggregate.AggregateFunction;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.schema.Property;

/** Makes maps of the aggregates that are selected. */
record Aggregates(Row row, AggregateExpressions expressions) {

    /** Of rows each of which has a node of its own. */
    static Aggregates ofDistinct(Row row) {
        return new Aggregates(row, AggregateExpressions.of(row, false));
    }

    /** Of rows of which several can have the same node. */
    static Aggregates ofRepeated(Row row) {
        return new Aggregates(row, AggregateExpressions.of(row, true));
    }

    /** Whether an {@code aggregate} asks for something in which each node must be there once only. */
    static boolean weigh(Selection aggregate) {
        return aggregate.named("node").flatMap(node -> node.children().stream())
                .flatMap(property -> property.children().stream())
                .anyMatch(function -> AggregateFunction.named(function.name()).weighs());
    }

    /** Whether an {@code aggregate} asks for anything but names of types. */
    static boolean asks(Selection aggregate) {
        return aggregate.children().stream().anyMatch(Aggregates::asksPart);
    }

    static boolean asksPart(Selection part) {
        return part.name().equals("count") ? !part.children().isEmpty()
                : part.children().stream().anyMatch(property -> !property.children().isEmpty());
    }

    static Compiled summary(Columns map) {
        return new Compiled(map.object(), new Shape.Summary(false, map.shapes()));
    }

    /** {@code aggregate { count {…} node {…} edge {…} }}. */
    Compiled all(Selection aggregate) {
        var map = new Columns(Form.MAPS);
        aggregate.children().forEach(part -> map.add(part.key(), part(part)));
        return summary(map);
    }

    /** One of {@code count { nodes edges }}, {@code node { year { min max } }} and {@code edge { … }}. */
    Compiled part(Selection part) {
        return switch (part.name()) {
            case "count" -> count(part);
            case "edge" -> properties(Side.EDGE, part);
            default -> properties(Side.NODE, part);
        };
    }

    private Compiled count(Selection count) {
        var map = new Columns(Form.MAPS);
        count.children().forEach(field ->
                map.add(field.key(), field.name().equals("edges") ? expressions.edges() : expressions.nodes()));
        return summary(map);
    }

    private Compiled properties(Side side, Selection selected) {
        var map = new Columns(Form.MAPS);
        selected.children().forEach(field ->
                map.add(field.key(), values(side, row.fields(side).property(field.name()), field)));
        return summary(map);
    }

    private Compiled values(Side side, Property property, Selection field) {
        var map = new Columns(Form.MAPS);
        field.children().forEach(function -> map.add(function.key(),
                expressions.value(side, property, AggregateFunction.named(function.name()))));
        return summary(map);
    }

}
