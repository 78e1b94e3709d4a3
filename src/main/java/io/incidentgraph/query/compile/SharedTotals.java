package io.incidentgraph.query.compile;

import io.incidentgraph.query.aggregate.AggregateExpressions;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Source;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/** Totals of a connection at the root, all of them read in one go, of which the map of the connection is then made. */
final class SharedTotals implements Totals {

    private final Row row;
    private final OngoingReading reading;
    private final AggregateColumns columns;

    SharedTotals(Scope scope, Request request) {
        Source source = request.source().get();
        this.row = source.row();
        this.reading = new Beginnings(scope).all(request, source);
        this.columns = new AggregateColumns(scope.variables(), AggregateExpressions.of(row, false));
    }

    @Override
    public Expression count() {
        return columns.nodes();
    }

    @Override
    public Compiled aggregate(Selection aggregate) {
        return new Aggregates(row, columns).all(aggregate);
    }

    @Override
    public Statement returning(Expression map) {
        return columns.all().isEmpty() ? Totals.super.returning(map) : reading.with(columns.all()).returning(map).build();
    }

}
