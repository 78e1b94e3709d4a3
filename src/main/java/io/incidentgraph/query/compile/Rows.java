package io.incidentgraph.query.compile;

import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.page.Paging;
import io.incidentgraph.query.parameter.Deferred;
import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Source;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesReturning;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWith;

/** Reads rows of a request, ordered and cut to the page. */
final class Rows {

    private final Scope scope;

    Rows(Scope scope) {
        this.scope = scope;
    }

    /** The only node, if it is there. */
    ExposesReturning one(Request request, Source source) {
        return source.reading(scope.filters().compile(request.filter(), source.row()));
    }

    /** Each node once, however many relationships lead to it. */
    ExposesReturning nodes(Request request, Source source) {
        Row row = source.row();
        Condition filter = scope.filters().compile(request.filter(), row);
        var reading = source.reading(filter);
        var nodes = row.edge().isPresent() ? reading.withDistinct(row.node()) : reading.with(row.node());
        return page(nodes, request.order().apply(source), request.paging(), 0);
    }

    /** Each relationship with its node, and one more than the page has. */
    ExposesReturning edges(Request request, Source source, Ordering order) {
        Row row = source.row();
        Condition filter = scope.filters().compile(request.filter(), row);
        Condition after = request.paging().after().map(cursor -> scope.keyset().after(order, cursor))
                .orElse(Cypher.noCondition());
        return page(source.reading(Conditions.and(filter, after)).with(source.variables()), order, request.paging(), 1);
    }

    /** How many rows there are before any page is cut. */
    Expression count(Request request) {
        Source source = request.source().get();
        Condition filter = scope.filters().compile(request.filter(), source.row());
        return source.count(filter);
    }

    ExposesReturning page(OrderableOngoingReadingAndWith reading, Ordering order, Paging paging, int more) {
        var ordered = reading.orderBy(order.items());
        var limit = scope.variables().parameter(paging.size()
                .map(size -> Deferred.map(size, rows -> (Integer) rows + more)).orElse(scope.limits().nodes() + 1));
        return paging.skip().map(skip -> ordered.skip(scope.variables().parameter(skip)).limit(limit))
                .orElseGet(() -> ordered.limit(limit));
    }

}
