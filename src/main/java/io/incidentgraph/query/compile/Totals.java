package io.incidentgraph.query.compile;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/** What a connection tells of all its rows together. */
sealed interface Totals permits SeparateTotals, SharedTotals, TalliedTotals {

    /** {@code totalCount}. */
    Expression count();

    /** {@code aggregate { count {…} node {…} edge {…} }}. */
    Compiled aggregate(Selection aggregate);

    /** What returns the map of a connection. */
    default Statement returning(Expression map) {
        return Cypher.returning(map).build();
    }

}
