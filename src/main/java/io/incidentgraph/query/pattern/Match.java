package io.incidentgraph.query.pattern;

import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.Where;

/** A pattern that finds rows, with the condition that it can not do without. */
public record Match(PatternElement pattern, Condition condition, Row row) implements Source {

    /** Whether there is a row for which a further condition holds. */
    public Condition exists(Condition more) {
        Condition all = Conditions.and(condition, more);
        return Conditions.saysNothing(all) ? Cypher.exists(pattern) : Cypher.exists(List.of(pattern), Where.from(all));
    }

    @Override
    public Expression count(Condition more) {
        Condition all = Conditions.and(condition, more);
        return Conditions.saysNothing(all) ? Cypher.count(pattern) : Cypher.count(List.of(pattern), Where.from(all));
    }

    @Override
    public List<IdentifiableElement> variables() {
        return row.edge().<List<IdentifiableElement>>map(edge -> List.of(row.node(), edge)).orElse(List.of(row.node()));
    }

    @Override
    public OngoingReading reading(Condition more) {
        Condition all = Conditions.and(condition, more);
        return Conditions.saysNothing(all) ? Cypher.match(pattern) : Cypher.match(pattern).where(all);
    }

}
