package io.incidentgraph.query.filter;

import java.util.Arrays;
import java.util.function.BiFunction;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;

/** How a property is compared with a value. A property that is not there compares with nothing, as in Cypher. */
public enum Operator {

    EQ("eq", Expression::isEqualTo),
    IN("in", Expression::in),
    GT("gt", Expression::gt),
    GTE("gte", Expression::gte),
    LT("lt", Expression::lt),
    LTE("lte", Expression::lte),
    CONTAINS("contains", Expression::contains),
    STARTS_WITH("startsWith", Expression::startsWith),
    ENDS_WITH("endsWith", Expression::endsWith),
    INCLUDES("includes", (list, value) -> value.in(list));

    private final String argument;
    private final BiFunction<Expression, Expression, Condition> condition;

    Operator(String argument, BiFunction<Expression, Expression, Condition> condition) {
        this.argument = argument;
        this.condition = condition;
    }

    /** Whether an index that is in order finds what compares so, as a stretch of that order. */
    public boolean isRange() {
        return this == GT || this == GTE || this == LT || this == LTE || this == STARTS_WITH;
    }

    /** Whether an index finds what compares so by its value. */
    public boolean isEquality() {
        return this == EQ || this == IN;
    }

    /** The name of the argument that stands for it. */
    public String argument() {
        return argument;
    }

    Condition compare(Expression property, Expression value) {
        return condition.apply(property, value);
    }

    static Operator of(String argument) {
        return Arrays.stream(values()).filter(operator -> operator.argument.equals(argument)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no operator " + argument));
    }

}
