package io.incidentgraph.query.compile;

import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.page.Paging;
import io.incidentgraph.query.parameter.Deferred;
import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Source;
import io.incidentgraph.query.schema.NodeType;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesReturning;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWith;

/** Reads rows of a request, ordered and cut to the page. */
final class Rows {

    private final Scope scope;
    private final Beginnings beginnings;

    Rows(Scope scope) {
        this.scope = scope;
        this.beginnings = new Beginnings(scope);
    }

    /** The only node, if it is there. */
    ExposesReturning one(Request request, Source source) {
        return source.reading(scope.filters().compile(request.filter(), source.row()));
    }

    /** All of them in whatever order, and not many more than an answer may hold. */
    ExposesReturning any(Request request, Source source) {
        return source.reading(scope.filters().compile(request.filter(), source.row()))
                .with(source.variables()).limit(scope.limits().nodes() + 1);
    }

    /** Each node once, however many relationships lead to it. */
    ExposesReturning nodes(Request request, Source source) {
        Row row = source.row();
        Ordering order = request.order().apply(source);
        if (request.all() && isOne(request)) {
            return source.reading(scope.filters().compile(request.filter(), row));
        }
        var begun = beginnings.page(request, source, order, Cypher.noCondition());
        var nodes = begun.repeats() ? begun.reading().withDistinct(row.node()) : begun.reading().with(row.node());
        return page(nodes, order, request.paging(), 0);
    }

    private boolean isOne(Request request) {
        return request.paging().size().isEmpty() && request.paging().skip().isEmpty()
                && request.target() instanceof NodeType type && scope.planner().findsOne(type, request.filter());
    }

    /** Each relationship with its node, and one more than the page has. */
    ExposesReturning edges(Request request, Source source, Ordering order) {
        Condition after = request.paging().after().map(cursor -> scope.keyset().after(order, cursor))
                .orElse(Cypher.noCondition());
        var begun = beginnings.page(request, source, order, after);
        var edges = begun.repeats() && source.row().edge().isEmpty() ? begun.reading().withDistinct(source.variables())
                : begun.reading().with(source.variables());
        return page(edges, order, request.paging(), 1);
    }

    /** How many rows there are before any page is cut. */
    Expression count(Request request) {
        return beginnings.count(request, request.source().get());
    }

    ExposesReturning page(OrderableOngoingReadingAndWith reading, Ordering order, Paging paging, int more) {
        var ordered = reading.orderBy(order.items());
        var limit = scope.variables().parameter(paging.size()
                .map(size -> Deferred.map(size, rows -> (Integer) rows + more)).orElse(scope.limits().nodes() + 1));
        return paging.skip().map(skip -> ordered.skip(scope.variables().parameter(skip)).limit(limit))
                .orElseGet(() -> ordered.limit(limit));
    }

}
