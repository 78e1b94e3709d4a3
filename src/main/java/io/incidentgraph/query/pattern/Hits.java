package io.incidentgraph.query.pattern;

import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The nodes that a full-text index finds, each with its score.
 *
 * @param query in the syntax of Lucene's classic parser
 */
public record Hits(Expression index, Expression query, Condition condition, Row row, SymbolicName score) implements Source {

    /** The same, as far as a further condition holds. */
    public Hits where(Condition more) {
        return new Hits(index, query, Conditions.and(condition, more), row, score);
    }

    @Override
    public OngoingReading reading(Condition more) {
        return Cypher.call("db.index.fulltext.queryNodes").withArgs(index, query)
                .yield(Cypher.name("node").as(row.node().getRequiredSymbolicName()), Cypher.name("score").as(score))
                .with(variables()).where(Conditions.and(condition, more));
    }

    @Override
    public Expression count(Condition more) {
        return Cypher.count(reading(more).returning(row.node()).build());
    }

    @Override
    public List<IdentifiableElement> variables() {
        return List.of(row.node(), score);
    }

}
