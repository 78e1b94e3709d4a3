package io.incidentgraph.query.compile;

import io.incidentgraph.query.aggregate.AggregateExpressions;
import io.incidentgraph.query.pattern.Source;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/** Totals of a connection at the root, all of them read in one go, of which the map of the connection is then made. */
final class SharedTotals implements Totals {

    private final Scope scope;
    private final Request request;
    private final Source source;
    private final AggregateColumns columns;

    SharedTotals(Scope scope, Request request) {
        this.scope = scope;
        this.request = request;
        this.source = request.source().get();
        this.columns = new AggregateColumns(scope.variables(), AggregateExpressions.of(source.row(), false));
    }

    @Override
    public Expression count() {
        return columns.nodes();
    }

    @Override
    public Compiled aggregate(Selection aggregate) {
        return new Aggregates(source.row(), columns).all(aggregate);
    }

    @Override
    public Statement returning(Expression map) {
        return columns.all().isEmpty() ? Totals.super.returning(map)
                : source.reading(scope.filters().compile(request.filter(), source.row()))
                        .with(columns.all()).returning(map).build();
    }

}
