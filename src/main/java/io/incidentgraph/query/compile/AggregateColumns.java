package io.incidentgraph.query.compile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import io.incidentgraph.query.aggregate.AggregateExpressions;
import io.incidentgraph.query.aggregate.AggregateFunction;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.pattern.Variables;
import io.incidentgraph.query.schema.Property;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Aggregates as columns of a {@code WITH}, each made once, however often it is used. */
final class AggregateColumns implements AggregateExpressions {

    private final Variables variables;
    private final AggregateExpressions expressions;
    private final Map<String, SymbolicName> names = new LinkedHashMap<>();
    private final Map<SymbolicName, IdentifiableElement> columns = new LinkedHashMap<>();

    AggregateColumns(Variables variables, AggregateExpressions expressions) {
        this.variables = variables;
        this.expressions = expressions;
    }

    @Override
    public Expression nodes() {
        return column("nodes", "nodes", expressions.nodes());
    }

    @Override
    public Expression edges() {
        return column("edges", "edges", expressions.edges());
    }

    @Override
    public Expression value(Side side, Property property, AggregateFunction function) {
        String name = function.field() + Character.toUpperCase(property.name().charAt(0)) + property.name().substring(1);
        return column(side + " " + name, name, expressions.value(side, property, function));
    }

    Collection<IdentifiableElement> all() {
        return columns.values();
    }

    private Expression column(String key, String name, Expression expression) {
        return names.computeIfAbsent(key, _ -> {
            SymbolicName alias = variables.name(name);
            columns.put(alias, expression.as(alias));
            return alias;
        });
    }

}
