package io.incidentgraph.query.pattern;

import java.util.function.BinaryOperator;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;

/** Joins conditions so that what says nothing leaves no trace in the statement. */
public final class Conditions {

    private Conditions() {
    }

    /** Whether it holds for every row. */
    public static boolean saysNothing(Condition condition) {
        return condition == Cypher.noCondition();
    }

    public static Condition and(Condition one, Condition other) {
        return join(one, other, Condition::and);
    }

    public static Condition or(Condition one, Condition other) {
        return join(one, other, Condition::or);
    }

    /** What always holds, negated, never does. */
    public static Condition not(Condition condition) {
        return saysNothing(condition) ? Cypher.literalFalse().asCondition() : condition.not();
    }

    private static Condition join(Condition one, Condition other, BinaryOperator<Condition> operator) {
        if (saysNothing(one)) {
            return other;
        }
        return saysNothing(other) ? one : operator.apply(one, other);
    }

}
