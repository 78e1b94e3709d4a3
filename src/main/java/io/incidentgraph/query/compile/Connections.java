package io.incidentgraph.query.compile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.pattern.Source;
import org.neo4j.cypherdsl.core.Cypher;

/** Makes connections: the total, the edges of a page, and what it takes to describe the page. */
final class Connections {

    private final Scope scope;
    private final Projections projections;
    private final Rows rows;

    Connections(Scope scope, Projections projections) {
        this.scope = scope;
        this.projections = projections;
        this.rows = new Rows(scope);
    }

    Compiled compile(Request request, List<Selection> fields) {
        return compile(request, fields, this::edge);
    }

    /** @param edge makes the fields of an edge */
    Compiled compile(Request request, List<Selection> fields, EdgeField edge) {
        return compile(request, fields, edge, new SeparateTotals(scope, rows, request));
    }

    /** A connection that is all of a statement. */
    CompiledQuery statement(Request request, Selection field) {
        Totals totals = field.named("aggregate").findAny().isPresent()
                ? new SharedTotals(scope, request) : new SeparateTotals(scope, rows, request);
        Compiled connection = compile(request, field.children(), this::edge, totals);
        return CompiledQuery.of(totals.returning(connection.expression().as(field.name())), connection.shape());
    }

    private Compiled compile(Request request, List<Selection> fields, EdgeField edge, Totals totals) {
        var columns = new Columns();
        named(fields, "totalCount").forEach(field -> columns.add(field.key(), totals.count()));
        named(fields, "aggregate").forEach(field -> columns.add(field.key(), totals.aggregate(field)));
        named(fields, "groupBy").forEach(field -> columns.add(field.key(), new Groups(scope, rows).compile(request, field)));
        List<Selection> edges = named(fields, "edges");
        Set<String> pageInfo = named(fields, "pageInfo").stream().map(Selection::key).collect(Collectors.toSet());
        edges.forEach(field -> columns.add(field.key(), edges(request, field.children(), edge, !pageInfo.isEmpty())));
        if (edges.isEmpty() && !pageInfo.isEmpty()) {
            columns.add(Keys.EDGES, edges(request, List.of(), edge, true));
        }
        String first = edges.isEmpty() ? Keys.EDGES : edges.getFirst().key();
        return new Compiled(columns.map(), new Shape.Connection(first, pageInfo, request.paging().size(),
                request.paging().after().isPresent(), columns.shapes()));
    }

    private Compiled edges(Request request, List<Selection> fields, EdgeField edge, boolean withCursor) {
        Source source = request.source().get();
        Ordering order = request.order().apply(source);
        var reading = rows.edges(request, source, order);
        var columns = new Columns();
        fields.forEach(field -> columns.add(field.key(), edge.compile(source, order, field)));
        if (withCursor) {
            columns.add(Keys.CURSOR, cursor(order));
        }
        var list = Cypher.collect(reading.returning(columns.map()).build());
        return new Compiled(list, new Shape.Fields(!named(fields, "node").isEmpty(), columns.shapes()));
    }

    Compiled edge(Source source, Ordering order, Selection field) {
        return switch (field.name()) {
            case "cursor" -> cursor(order);
            case "node" -> projections.node(source.row(), field.children());
            case "properties" -> projections.edge(source.row(), field.children());
            default -> throw new IllegalArgumentException("Edges have no field " + field.name());
        };
    }

    private Compiled cursor(Ordering order) {
        return new Compiled(order.values(),
                new Shape.Computed((values, _) -> scope.cursors().seal((List<?>) values, order.fingerprint())));
    }

    private static List<Selection> named(List<Selection> fields, String name) {
        return fields.stream().filter(field -> field.name().equals(name)).toList();
    }

    /** Makes a field of an edge. */
    @FunctionalInterface
    interface EdgeField {

        Compiled compile(Source source, Ordering order, Selection field);

    }

}
