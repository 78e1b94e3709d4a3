package io.incidentgraph.query.page;

import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;

/**
 * One of the values by which rows are ordered. As in Cypher, rows without it come last, descending first.
 *
 * @param name tells the key from others in the fingerprint of an order
 * @param present whether each row has it
 */
public record SortKey(String name, Expression expression, boolean descending, boolean present) {

    SortItem item() {
        return descending ? expression.descending() : expression.ascending();
    }

}
