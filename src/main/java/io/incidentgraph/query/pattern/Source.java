package io.incidentgraph.query.pattern;

import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/** Where rows come from. */
public interface Source {

    /** The node, and the relationship if there is one, that each of the rows has. */
    Row row();

    /** The beginning of a statement that reads the rows for which a further condition holds. */
    OngoingReading reading(Condition more);

    /** What tells one row from another. */
    List<IdentifiableElement> variables();

    /** How many rows there are for which a further condition holds. */
    Expression count(Condition more);

}
