package io.incidentgraph.query.compile;

import java.util.List;

import io.incidentgraph.query.aggregate.AggregateFunction;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.schema.Fields;
import io.incidentgraph.query.schema.Property;

/** Makes maps of the aggregates that are selected, out of columns. */
final class Aggregates {

    private Aggregates() {
    }

    /** {@code count { nodes edges }}. */
    static Compiled count(AggregateColumns columns, Selection count) {
        var map = new Columns();
        count.children().forEach(field ->
                map.add(field.key(), field.name().equals("edges") ? columns.edges() : columns.nodes()));
        return summary(map);
    }

    /** {@code year { min max }} and so on, for the properties of a node or an edge. */
    static Compiled properties(AggregateColumns columns, Side side, Fields fields, List<Selection> selected) {
        var map = new Columns();
        selected.forEach(field -> map.add(field.key(), values(columns, side, fields.property(field.name()), field)));
        return summary(map);
    }

    /** Whether something is asked for that may count each node once only. */
    static boolean weigh(List<Selection> properties) {
        return properties.stream().flatMap(property -> property.children().stream())
                .anyMatch(function -> AggregateFunction.named(function.name()).weighs());
    }

    static Compiled summary(Columns map) {
        return new Compiled(map.map(), new Shape.Summary(false, map.shapes()));
    }

    private static Compiled values(AggregateColumns columns, Side side, Property property, Selection field) {
        var map = new Columns();
        field.children().forEach(function -> map.add(function.key(),
                columns.value(side, property, AggregateFunction.named(function.name()))));
        return summary(map);
    }

}
