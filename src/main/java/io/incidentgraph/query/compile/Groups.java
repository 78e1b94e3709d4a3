package io.incidentgraph.query.compile;

import java.util.ArrayList;
import java.util.List;

import io.incidentgraph.query.aggregate.AggregateExpressions;
import io.incidentgraph.query.filter.AggregateFilters;
import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.page.Paging;
import io.incidentgraph.query.pattern.Conditions;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Source;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;

/** Makes groups of the nodes of a connection, by values of their own or of what they are linked to. */
final class Groups {

    private final Scope scope;
    private final Rows rows;

    Groups(Scope scope, Rows rows) {
        this.scope = scope;
        this.rows = rows;
    }

    /** {@code groupBy(by, having, sort, limit, offset)}: a list with a map for each group. */
    Compiled compile(Request request, Selection field) {
        Source source = request.source().get();
        Row row = source.row();
        var nodes = new Beginnings(scope).all(request, source);
        var keys = GroupKeys.read(scope, row, field.arguments().get("by"));
        boolean distinct = keys.linked() && weigh(field);
        var columns = new AggregateColumns(scope.variables(), AggregateExpressions.of(row, keys.linked() && !distinct));
        Ordering order = GroupOrder.read(field.arguments().get("sort"), keys, columns.nodes());
        Compiled group = group(field, keys, new Aggregates(row, columns));
        var having = new AggregateFilters(scope.variables()).compile(field.arguments().get("having"), row, columns);
        OngoingReading reading = keys.follow(nodes);
        var grouped = distinct ? once(reading, row, keys).with(grouping(true, keys, columns))
                : reading.with(grouping(false, keys, columns));
        var page = rows.page(having(grouped, having), order, Paging.of(field.arguments(), scope.limits()), 0);
        return new Compiled(Cypher.collect(page.returning(group.expression()).build()), group.shape());
    }

    private static boolean weigh(Selection field) {
        return Aggregates.weigh(field) || AggregateFilters.weigh(field.arguments().get("having"));
    }

    /** Each node once for each combination of keys. */
    private static OngoingReading once(OngoingReading reading, Row row, GroupKeys keys) {
        var columns = new ArrayList<IdentifiableElement>();
        columns.add(row.node());
        keys.all().forEach(key -> columns.add(key.value().as(key.name())));
        List<IdentifiableElement> orders = orders(false, keys);
        columns.addAll(orders);
        return orders.isEmpty() ? reading.withDistinct(columns) : reading.with(columns);
    }

    private static List<IdentifiableElement> grouping(boolean named, GroupKeys keys, AggregateColumns columns) {
        var result = new ArrayList<IdentifiableElement>();
        keys.all().forEach(key -> result.add(named ? key.name() : key.value().as(key.name())));
        result.addAll(orders(named, keys));
        result.addAll(columns.all());
        return result;
    }

    private static List<IdentifiableElement> orders(boolean named, GroupKeys keys) {
        return keys.all().stream().flatMap(key -> key.order().stream())
                .<IdentifiableElement>map(order -> Cypher.min(named ? order.name() : order.value()).as(order.name())).toList();
    }

    private static OrderableOngoingReadingAndWithWithoutWhere having(OrderableOngoingReadingAndWithWithoutWhere groups,
            Condition having) {
        return Conditions.saysNothing(having) ? groups : groups.where(having).with(Cypher.asterisk());
    }

    private static Compiled group(Selection field, GroupKeys keys, Aggregates aggregates) {
        var map = new Columns(Form.MAPS);
        field.children().forEach(part -> map.add(part.key(),
                part.name().equals("key") ? key(part, keys) : aggregates.part(part)));
        return new Compiled(map.object(), new Shape.Summary(true, map.shapes()));
    }

    private static Compiled key(Selection field, GroupKeys keys) {
        List<Columns> values = keys.all().stream().map(key -> value(field, key)).toList();
        List<Expression> maps = values.stream().map(Columns::object).toList();
        return new Compiled(Cypher.listOf(maps), new Shape.Summary(false, values.getFirst().shapes()));
    }

    private static Columns value(Selection field, GroupKey key) {
        var map = new Columns(Form.MAPS);
        field.children().forEach(part -> map.add(part.key(), part.name().equals("field")
                ? Cypher.literalOf(key.path()) : Cypher.toString(key.name())));
        return map;
    }

}
