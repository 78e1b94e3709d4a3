package io.incidentgraph.query.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import io.incidentgraph.query.aggregate.AggregateExpressions;
import io.incidentgraph.query.aggregate.AggregateFunction;
import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.pattern.Variables;
import io.incidentgraph.query.schema.Property;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** Makes conditions of Cypher out of filters over aggregates, as GraphQL has coerced them: {@code having} and its like. */
public final class AggregateFilters {

    private final Variables variables;

    public AggregateFilters(Variables variables) {
        this.variables = variables;
    }

    /** The condition that a filter holds for what rows like this one are brought down to. */
    public Condition compile(@Nullable Object filter, Row row, AggregateExpressions aggregates) {
        return compile(filter, (name, value) -> part(name, value, row, aggregates));
    }

    /**
     * The condition that a filter holds.
     *
     * @param part makes conditions of its parts
     */
    Condition compile(@Nullable Object filter, Part part) {
        return all(filter, entry -> part.compile(entry.getKey(), entry.getValue()), nested -> compile(nested, part));
    }

    /** The condition of one of {@code count}, {@code node} and {@code edge}. */
    Condition part(String name, @Nullable Object value, Row row, AggregateExpressions aggregates) {
        return switch (name) {
            case "count" -> count(value, aggregates);
            case "edge" -> properties(Side.EDGE, value, row, aggregates);
            default -> properties(Side.NODE, value, row, aggregates);
        };
    }

    /** Whether a filter compares something in which each node must be there once only. */
    public static boolean weigh(@Nullable Object filter) {
        return switch (filter) {
            case Map<?, ?> map -> map.entrySet().stream().anyMatch(entry -> !entry.getKey().equals("edge")
                    && (AggregateFunction.find((String) entry.getKey()).filter(AggregateFunction::weighs).isPresent()
                            || weigh(entry.getValue())));
            case List<?> list -> list.stream().anyMatch(AggregateFilters::weigh);
            case null, default -> false;
        };
    }

    private Condition count(@Nullable Object counts, AggregateExpressions aggregates) {
        Condition result = Cypher.noCondition();
        for (var count : Where.map(counts).entrySet()) {
            Expression number = count.getKey().equals("edges") ? aggregates.edges() : aggregates.nodes();
            result = Conditions.and(result, compares(number, count.getValue()));
        }
        return result;
    }

    private Condition properties(Side side, @Nullable Object filter, Row row, AggregateExpressions aggregates) {
        return all(filter, part -> property(side, row.fields(side).property(part.getKey()), part.getValue(), aggregates),
                nested -> properties(side, nested, row, aggregates));
    }

    private Condition property(Side side, Property property, @Nullable Object functions, AggregateExpressions aggregates) {
        Condition result = Cypher.noCondition();
        for (var function : Where.map(functions).entrySet()) {
            Expression value = aggregates.value(side, property, AggregateFunction.named(function.getKey()));
            result = Conditions.and(result, compares(value, function.getValue()));
        }
        return result;
    }

    private Condition compares(Expression aggregate, @Nullable Object operators) {
        Condition result = Cypher.noCondition();
        for (var entry : Where.map(operators).entrySet()) {
            Operator operator = Operator.of(entry.getKey());
            result = Conditions.and(result, entry.getValue() == null && operator == Operator.EQ
                    ? aggregate.isNull() : operator.compare(aggregate, variables.parameter(entry.getValue())));
        }
        return result;
    }

    private static Condition all(@Nullable Object filter, Function<Map.Entry<String, @Nullable Object>, Condition> part,
            Function<@Nullable Object, Condition> nested) {
        var conditions = new ArrayList<Condition>();
        Where.map(filter).entrySet().forEach(entry -> conditions.add(switch (entry.getKey()) {
            case "AND" -> join(entry.getValue(), nested, Conditions::and);
            case "OR" -> join(entry.getValue(), nested, Conditions::or);
            case "NOT" -> negated(nested.apply(entry.getValue()));
            default -> part.apply(entry);
        }));
        return conditions.stream().reduce(Cypher.noCondition(), Conditions::and);
    }

    private static Condition join(@Nullable Object filters, Function<@Nullable Object, Condition> nested,
            BinaryOperator<Condition> operator) {
        return Where.list(filters).stream().map(nested).reduce(Cypher.noCondition(), operator);
    }

    /** What says nothing, negated, says nothing either. */
    private static Condition negated(Condition condition) {
        return Conditions.saysNothing(condition) ? condition : condition.not();
    }

    /** Makes the condition of a part. */
    @FunctionalInterface
    interface Part {

        Condition compile(String name, @Nullable Object value);

    }

}
