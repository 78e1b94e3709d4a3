package io.incidentgraph.query.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.incidentgraph.query.filter.Filter;
import io.incidentgraph.query.page.Ordering;
import io.incidentgraph.query.pattern.Row;
import io.incidentgraph.query.plan.Beginning;
import io.incidentgraph.query.schema.Link;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Relationship;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesReturning;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Totals of links that are counted for all rows of a list at once: an index finds the few relationships that are meant, and
 * they are counted by the node that they lead to, instead of following all relationships of each node.
 */
final class Tallies {

    private final Scope scope;
    private final List<Tally> tallies = new ArrayList<>();
    private final Row rows;
    private final Request request;

    Tallies(Scope scope, Request request, Row rows) {
        this.scope = scope;
        this.request = request;
        this.rows = rows;
    }

    /** The total of a link from the rows, unless it is better counted for each of them. */
    Optional<Expression> count(Row from, Link link, Filter filter) {
        if (from != rows || !(from.entity() instanceof NodeType owner) || !(link instanceof Relationship relationship)
                || !(scope.model().entity(link.target()) instanceof NodeType)) {
            return Optional.empty();
        }
        Optional<Filter.Compares> seek = scope.planner().edgeSeek(relationship, filter);
        return seek.flatMap(compares -> {
            int end = end(owner, relationship, compares);
            return end == Beginning.HERE ? Optional.empty()
                    : Optional.of(add(new Tally(relationship, filter, compares, end == Beginning.MANY, scope.variables().name("total"))));
        });
    }

    boolean isEmpty() {
        return tallies.isEmpty();
    }

    /**
     * The list itself, with the totals of each row at hand.
     *
     * @param page the rows, in whatever order
     */
    Statement list(ExposesReturning page, Ordering order, Expression item) {
        Node node = rows.node();
        SymbolicName here = Cypher.name("here");
        var parts = new ArrayList<Statement>();
        parts.add(page.returning(columns(node, Cypher.literalOf(1), null, null)).build());
        tallies.forEach(tally -> new TallyParts(scope, rows, tally).reading().forEach(reading ->
                parts.add(reading.returning(columns(node, Cypher.literalOf(0), tally, Cypher.count(Cypher.asterisk()))).build())));
        var sums = new ArrayList<IdentifiableElement>(List.of(node, Cypher.sum(here).as(here)));
        tallies.forEach(tally -> sums.add(Cypher.sum(tally.name()).as(tally.name())));
        var all = new ArrayList<IdentifiableElement>(List.of(node));
        tallies.forEach(tally -> all.add(tally.name()));
        return Cypher.call(Cypher.unionAll(parts.toArray(Statement[]::new)))
                .with(sums).where(here.gt(Cypher.literalOf(0))).with(all).orderBy(order.items()).returning(item).build();
    }

    private int end(NodeType owner, Relationship link, Filter.Compares seek) {
        return scope.decisions().decide(variables -> scope.planner()
                .tally(owner, link, seek, Beginnings.rows(request, variables), variables)).end();
    }

    private Expression add(Tally tally) {
        tallies.add(tally);
        return tally.name();
    }

    private List<Expression> columns(Node node, Expression here, @Nullable Tally counted, @Nullable Expression count) {
        var columns = new ArrayList<Expression>(List.of(node.getRequiredSymbolicName(), here.as("here")));
        tallies.forEach(tally -> columns.add((tally == counted && count != null ? count : Cypher.literalOf(0)).as(tally.name())));
        return columns;
    }

    /**
     * One of the totals.
     *
     * @param seek what an index over the relationships finds
     * @param many whether that is much
     * @param name of its column
     */
    record Tally(Relationship link, Filter filter, Filter.Compares seek, boolean many, SymbolicName name) {
    }

}
