package io.incidentgraph.query.compile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import io.incidentgraph.query.aggregate.AggregateFunction;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.pattern.Variables;
import io.incidentgraph.query.schema.Property;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The columns of a {@code WITH} that brings rows down to aggregates, each made once, however often it is used. */
final class AggregateColumns {

    private final Variables variables;
    private final Row row;
    private final boolean repeated;
    private final Map<String, SymbolicName> names = new LinkedHashMap<>();
    private final Map<SymbolicName, IdentifiableElement> columns = new LinkedHashMap<>();

    /** @param repeated whether several of the rows can have the same node */
    AggregateColumns(Variables variables, Row row, boolean repeated) {
        this.variables = variables;
        this.row = row;
        this.repeated = repeated;
    }

    Expression nodes() {
        return column("nodes", repeated ? Cypher.countDistinct(row.node()) : Cypher.count(row.node()));
    }

    Expression edges() {
        return column("edges", Cypher.count(row.edge().orElseThrow().getRequiredSymbolicName()));
    }

    /** How many rows there are. */
    Expression rows() {
        return row.edge().isPresent() ? edges() : nodes();
    }

    /** @throws IllegalArgumentException if the same node in several rows would weigh more than once */
    Expression value(Side side, Property property, AggregateFunction function) {
        if (repeated && side == Side.NODE && function.weighs()) {
            throw new IllegalArgumentException("Nodes must be made distinct before " + function);
        }
        String name = function.field() + Character.toUpperCase(property.name().charAt(0)) + property.name().substring(1);
        return column(side == Side.EDGE ? "edge " + name : name, name,
                function.over(row.container(side).property(property.name())));
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    Collection<IdentifiableElement> all() {
        return columns.values();
    }

    private Expression column(String key, Expression expression) {
        return column(key, key, expression);
    }

    private Expression column(String key, String name, Expression expression) {
        return names.computeIfAbsent(key, _ -> {
            SymbolicName alias = variables.name(name);
            columns.put(alias, expression.as(alias));
            return alias;
        });
    }

}
