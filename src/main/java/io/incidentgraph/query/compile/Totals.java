package io.incidentgraph.query.compile;

import java.util.List;

import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.pattern.Source;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesReturning;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/**
 * What a connection whose aggregates are asked for tells of all its rows together. The total is read with the aggregates,
 * in one go, and the map of the connection is made of what that reading returns.
 */
final class Totals {

    private final Scope scope;
    private final Request request;
    private final Source source;
    private final AggregateColumns columns;

    Totals(Scope scope, Request request) {
        this.scope = scope;
        this.request = request;
        this.source = request.source().get();
        this.columns = new AggregateColumns(scope.variables(), source.row(), source.row().edge().isPresent());
    }

    /** {@code totalCount}. */
    Expression count() {
        return columns.rows();
    }

    /** {@code aggregate { count {…} node {…} edge {…} }}. */
    Compiled aggregate(Selection aggregate) {
        var map = new Columns();
        aggregate.children().forEach(field -> map.add(field.key(), switch (field.name()) {
            case "count" -> Aggregates.count(columns, field);
            case "edge" -> Aggregates.properties(columns, Side.EDGE, source.row().fields(Side.EDGE), field.children());
            default -> nodes(field.children());
        }));
        return Aggregates.summary(map);
    }

    /** What returns the map of the connection. */
    Statement statement(Expression map) {
        return columns.isEmpty() ? Cypher.returning(map).build() : reading().returning(map).build();
    }

    /** The map of the connection as a part of a larger statement. */
    Expression expression(Expression map) {
        return columns.isEmpty() ? map : Cypher.head(Cypher.collect(statement(map)));
    }

    private ExposesReturning reading() {
        return rows(source).with(columns.all());
    }

    private OngoingReading rows(Source from) {
        return from.reading(scope.filters().compile(request.filter(), from.row()));
    }

    private Compiled nodes(List<Selection> properties) {
        return source.row().edge().isPresent() && Aggregates.weigh(properties) ? distinctNodes(properties)
                : Aggregates.properties(columns, Side.NODE, source.row().entity(), properties);
    }

    /** A reading of its own, in which each node is there once. */
    private Compiled distinctNodes(List<Selection> properties) {
        Source again = request.source().get();
        var once = new AggregateColumns(scope.variables(), again.row(), false);
        Compiled map = Aggregates.properties(once, Side.NODE, again.row().entity(), properties);
        var reading = rows(again).withDistinct(again.row().node()).with(once.all());
        return new Compiled(Cypher.head(Cypher.collect(reading.returning(map.expression()).build())), map.shape());
    }

}
