package io.incidentgraph.query.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.ExposesWith;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The nodes that a full-text index finds, each with its score.
 *
 * @param query in the syntax of Lucene's classic parser
 * @param window if only a part of what the index finds is wanted
 */
public record Hits(Expression index, Expression query, Condition condition, Row row, SymbolicName score,
        Optional<Window> window) implements Source {

    /** The same, as far as a further condition holds. */
    public Hits where(Condition more) {
        return new Hits(index, query, Conditions.and(condition, more), row, score, window);
    }

    /** A part of the same, as the index orders it. */
    public Hits within(Window part) {
        return new Hits(index, query, condition, row, score, Optional.of(part));
    }

    @Override
    public OngoingReading reading(Condition more) {
        Condition all = Conditions.and(condition, more);
        if (window.isEmpty()) {
            return found(index, query).with(variables()).where(all);
        }
        Window part = window.get();
        var found = found(index, query, Cypher.mapOf("skip", part.skip(), "limit", part.limit()));
        return part.rank().map(rank -> ranked(found, part, rank).where(all)).orElseGet(() -> found.with(variables()).where(all));
    }

    @Override
    public Expression count(Condition more) {
        return Cypher.count(found(index, query).with(row.node(), score).where(Conditions.and(condition, more)).returning(row.node()).build());
    }

    @Override
    public List<IdentifiableElement> variables() {
        var variables = new ArrayList<IdentifiableElement>(List.of(row.node(), score));
        window.flatMap(Window::rank).ifPresent(variables::add);
        return variables;
    }

    private ExposesWith found(Expression... arguments) {
        return Cypher.call("db.index.fulltext.queryNodes").withArgs(arguments)
                .yield(Cypher.name("node").as(row.node().getRequiredSymbolicName()), Cypher.name("score").as(score));
    }

    /** The database numbers no rows: they are collected, and taken out again by their numbers. */
    private OrderableOngoingReadingAndWithWithoutWhere ranked(ExposesWith found, Window part, SymbolicName rank) {
        SymbolicName hits = Cypher.name("hits");
        SymbolicName place = Cypher.name("place");
        var node = row.node().getRequiredSymbolicName();
        return found.with(Cypher.collect(Cypher.listOf(node, score)).as(hits))
                .unwind(Cypher.range(Cypher.literalOf(0), Cypher.size(hits).subtract(Cypher.literalOf(1)))).as(place)
                .with(Cypher.valueAt(Cypher.valueAt(hits, place), 0).as(node), Cypher.valueAt(Cypher.valueAt(hits, place), 1).as(score),
                        place.add(part.skip()).as(rank));
    }

    /**
     * A part of what an index finds.
     *
     * @param rank the name of the place that each hit has among all; empty if nobody asks for it
     */
    public record Window(Expression skip, Expression limit, Optional<SymbolicName> rank) {
    }

}
