package io.incidentgraph.query.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.pattern.Source;
import io.incidentgraph.query.schema.EdgeType;
import io.incidentgraph.query.schema.Property;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.PropertyContainer;

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

    Compiled compile(Request request, Selection field, Totals totals) {
        return compile(request, field, this::edge, totals);
    }

    /** @param edge makes the fields of an edge */
    Compiled compile(Request request, Selection field, EdgeField edge) {
        return compile(request, field, edge, new SeparateTotals(scope, rows, request));
    }

    /** A connection that is all of a statement. */
    CompiledQuery statement(Request request, Selection field) {
        Totals totals = field.named("aggregate").findAny().isPresent()
                ? new SharedTotals(scope, request) : new SeparateTotals(scope, rows, request);
        Compiled connection = compile(request, field, this::edge, totals);
        return CompiledQuery.of(totals.returning(connection.expression().as(field.name())), connection.shape());
    }

    private Compiled compile(Request request, Selection connection, EdgeField edge, Totals totals) {
        List<Selection> fields = connection.children();
        var columns = scope.columns();
        named(fields, "totalCount").forEach(field -> columns.add(field.key(), totals.count()));
        named(fields, "aggregate").forEach(field -> columns.add(field.key(), totals.aggregate(field)));
        named(fields, "groupBy").forEach(field -> columns.add(field.key(), new Groups(scope, rows).compile(request, field)));
        List<Selection> edges = named(fields, "edges");
        Set<String> pageInfo = named(fields, "pageInfo").stream().map(Selection::key).collect(Collectors.toSet());
        Optional<Property> id = pageInfo.isEmpty() ? ListOrder.byProgram(request, connection.arguments().get("sort")) : Optional.empty();
        edges.forEach(field -> columns.add(field.key(), id.filter(_ -> named(field.children(), "cursor").isEmpty())
                .map(property -> unordered(request, property, field.children(), edge))
                .orElseGet(() -> edges(request, field.children(), edge, !pageInfo.isEmpty()))));
        if (edges.isEmpty() && !pageInfo.isEmpty()) {
            columns.add(Keys.EDGES, edges(request, List.of(), edge, true));
        }
        String first = edges.isEmpty() ? Keys.EDGES : edges.getFirst().key();
        return new Compiled(columns.object(), new Shape.Connection(first, pageInfo, request.paging().size(),
                request.paging().after().isPresent(), scope.form(), columns.shapes()));
    }

    private Compiled edges(Request request, List<Selection> fields, EdgeField edge, boolean withCursor) {
        Source source = request.source().get();
        Ordering order = request.order().apply(source);
        var reading = rows.edges(request, source, order);
        var columns = scope.columns();
        fields.forEach(field -> columns.add(field.key(), edge.compile(source, order, field)));
        if (withCursor) {
            columns.add(Keys.CURSOR, cursor(order));
        }
        var list = Cypher.collect(reading.returning(columns.object()).build());
        return new Compiled(list, columns.fields(!named(fields, "node").isEmpty()));
    }

    private Compiled unordered(Request request, Property id, List<Selection> fields, EdgeField edge) {
        Source source = request.source().get();
        Ordering order = request.order().apply(source);
        var columns = scope.columns();
        fields.forEach(field -> columns.add(field.key(), edge.compile(source, order, field)));
        List<List<String>> ids = new ArrayList<>();
        ids.add(id(columns, fields, "node", id, source.row().node(), Keys.ID));
        ids.addAll(edgeIds(columns, fields, source.row()));
        var list = Cypher.collect(rows.any(request, source).returning(columns.object()).build());
        return new Compiled(list, Shape.Unordered.by(ids, false, columns.fields(!named(fields, "node").isEmpty())));
    }

    /** Where it stands which of several edges to a node one is; where nothing is asked of edges without an id, they look alike. */
    private static List<List<String>> edgeIds(Columns columns, List<Selection> fields, Row row) {
        Optional<Property> id = row.edgeType().flatMap(EdgeType::id);
        if (id.isPresent()) {
            return List.of(id(columns, fields, "properties", id.get(), row.container(Side.EDGE), Keys.EDGE_ID));
        }
        if (row.edge().isEmpty() || named(fields, "properties").isEmpty()) {
            return List.of();
        }
        columns.add(Keys.EDGE_ID, Cypher.elementId(row.edge().get()));
        return List.of(List.of(Keys.EDGE_ID));
    }

    /** Where an id stands in the map of an edge; it is added if it was not asked for. */
    private static List<String> id(Columns columns, List<Selection> fields, String part, Property id, PropertyContainer owner, String extra) {
        Optional<List<String>> selected = named(fields, part).stream().findFirst()
                .flatMap(field -> field.named(id.name()).findFirst().map(child -> List.of(field.key(), child.key())));
        if (selected.isEmpty()) {
            columns.add(extra, owner.property(id.name()));
        }
        return selected.orElse(List.of(extra));
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
