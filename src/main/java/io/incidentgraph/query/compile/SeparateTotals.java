package io.incidentgraph.query.compile;

import io.incidentgraph.query.pattern.Source;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesReturning;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/** Totals as expressions, to stand inside a larger statement. */
record SeparateTotals(Scope scope, Rows rows, Request request) implements Totals {

    @Override
    public Expression count() {
        return rows.count(request);
    }

    @Override
    public Compiled aggregate(Selection aggregate) {
        return Aggregates.weigh(aggregate) ? apart(aggregate) : together(aggregate);
    }

    /** All in one reading. */
    private Compiled together(Selection aggregate) {
        Source source = request.source().get();
        Compiled map = Aggregates.ofRepeated(source.row()).all(aggregate);
        return read(reading(source), map, Aggregates.asks(aggregate));
    }

    /**
     * Each part in a reading of its own, where nodes must be made distinct and edges must not. A reading inside one that
     * aggregates would be taken for something to group by.
     */
    private Compiled apart(Selection aggregate) {
        var map = new Columns(Form.MAPS);
        aggregate.children().forEach(part -> map.add(part.key(), part.name().equals("node") ? distinct(part) : part(part)));
        return Aggregates.summary(map);
    }

    private Compiled part(Selection part) {
        Source source = request.source().get();
        return read(reading(source), Aggregates.ofRepeated(source.row()).part(part), Aggregates.asksPart(part));
    }

    private Compiled distinct(Selection part) {
        Source source = request.source().get();
        return read(reading(source).withDistinct(source.row().node()),
                Aggregates.ofDistinct(source.row()).part(part), Aggregates.asksPart(part));
    }

    private OngoingReading reading(Source source) {
        return source.reading(scope.filters().compile(request.filter(), source.row()));
    }

    /** @param asked whether there is an aggregate in the map; without one, there would be a row for each row that is read */
    private static Compiled read(ExposesReturning reading, Compiled map, boolean asked) {
        return asked ? new Compiled(Cypher.head(Cypher.collect(reading.returning(map.expression()).build())), map.shape()) : map;
    }

}
