package io.incidentgraph.query.compile;

import org.neo4j.cypherdsl.core.Expression;

/** Totals of which one has been counted already. */
record TalliedTotals(Expression count, Totals others) implements Totals {

    @Override
    public Compiled aggregate(Selection aggregate) {
        return others.aggregate(aggregate);
    }

}
