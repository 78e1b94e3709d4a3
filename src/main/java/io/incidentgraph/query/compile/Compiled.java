package io.incidentgraph.query.compile;

import org.neo4j.cypherdsl.core.Expression;

/** An expression, and the shape of its value. */
record Compiled(Expression expression, Shape shape) {

    private static final Shape VALUE = new Shape.Value();

    static Compiled value(Expression expression) {
        return new Compiled(expression, VALUE);
    }

}
