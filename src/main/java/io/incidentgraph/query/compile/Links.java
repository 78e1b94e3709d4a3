package io.incidentgraph.query.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.incidentgraph.query.filter.Filter;
import io.incidentgraph.query.page.Paging;
import io.incidentgraph.query.page.SortReader;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.pattern.Side;
import io.incidentgraph.query.pattern.Source;
import io.incidentgraph.query.schema.Entity;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.Property;
import io.incidentgraph.query.schema.Reference;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;

/** Makes subqueries of the fields that lead to other nodes. */
final class Links {

    private final Scope scope;
    private final Projections projections;
    private final Rows rows;
    private final @Nullable Tallies tallies;
    private final Connections connections;

    Links(Scope scope, Projections projections, @Nullable Tallies tallies) {
        this.tallies = tallies;
        this.scope = scope;
        this.projections = projections;
        this.rows = new Rows(scope);
        this.connections = new Connections(scope, projections);
    }

    /** The nodes of a link, as a list or as the one there is. */
    Compiled nodes(Row from, Side side, Link link, Selection field) {
        Entity target = scope.model().entity(link.target());
        Filter filter = scope.reader().nodes(target, field.arguments().get("where"));
        var request = new Request(() -> scope.patterns().follow(from, side, link), target, false, filter,
                source -> SortReader.nodes(field.arguments().get("sort"), source.row()), paging(link, field));
        Optional<Property> id = link.many() ? ListOrder.byProgram(request, field.arguments().get("sort")) : Optional.empty();
        return id.map(property -> unordered(request, property, field)).orElseGet(() -> ordered(request, link, field));
    }

    private Compiled unordered(Request request, Property id, Selection field) {
        Source targets = request.source().get();
        String key = ListOrder.key(id, field.children());
        Compiled node = projections.node(targets.row(), field.children(), key.equals(Keys.ID)
                ? Map.of(key, targets.row().node().property(id.name())) : Map.of());
        var list = Cypher.collect(rows.any(request, targets).returning(node.expression()).build());
        return new Compiled(list, Shape.Unordered.by(List.of(List.of(key)), true, (Shape.Fields) node.shape()));
    }

    private Compiled ordered(Request request, Link link, Selection field) {
        Source targets = request.source().get();
        var reading = isUnique(link) ? rows.one(request, targets) : rows.nodes(request, targets);
        Compiled node = projections.node(targets.row(), field.children());
        var list = Cypher.collect(reading.returning(node.expression()).build());
        return new Compiled(link.many() ? list : Cypher.head(list), node.shape());
    }

    /** The edges of a link, with their nodes. */
    Compiled connection(Row from, Link link, Selection field) {
        Filter filter = scope.reader().connection(link, field.arguments().get("where"));
        var request = new Request(() -> scope.patterns().follow(from, Side.NODE, link),
                scope.model().entity(link.target()), false, filter,
                source -> SortReader.connection(field.arguments().get("sort"), source.row()),
                Paging.of(field.arguments(), scope.limits()));
        Totals totals = new SeparateTotals(scope, rows, request);
        boolean counts = field.named("totalCount").findAny().isPresent();
        return connections.compile(request, field, tallies == null || !counts ? totals
                : tallies.count(from, link, filter).<Totals>map(count -> new TalliedTotals(count, totals)).orElse(totals));
    }

    /** Whether no more than one node can be there, whatever the data. */
    private static boolean isUnique(Link link) {
        return link instanceof Reference && !link.many();
    }

    private Paging paging(Link link, Selection field) {
        return link.many() ? Paging.of(field.arguments(), scope.limits()) : Paging.ONE;
    }

}
