package io.incidentgraph.query.compile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.incidentgraph.query.page.SortKey;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * One of the properties by whose values nodes are grouped.
 *
 * @param path where it stands in {@code by}, such as {@code causes.node.id}
 * @param value the property of a row
 * @param name the column of the value
 * @param order another property, which orders the values
 */
record GroupKey(String path, Expression value, SymbolicName name, Optional<Order> order) {

    /** @param name the column of the least of the values that order */
    record Order(Expression value, SymbolicName name) {
    }

    Stream<SortKey> sort(boolean descending) {
        return Stream.concat(order.stream().map(Order::name), Stream.of(name))
                .map(column -> new SortKey(column.getValue(), column, descending, false));
    }

}
