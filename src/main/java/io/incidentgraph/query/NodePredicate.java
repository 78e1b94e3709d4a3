package io.incidentgraph.query;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

/**
 * What must hold of every node that an answer rests on. The compiler adds it wherever it visits a node: in selections,
 * filters, totals, full text, evidence and on the way up a hierarchy. A node for which it does not hold cannot be reached
 * nor counted.
 */
@FunctionalInterface
public interface NodePredicate {

    /** Hides nothing. */
    NodePredicate NONE = (_, _) -> Cypher.noCondition();

    /**
     * The condition on one node.
     *
     * @param type the node's type in the GraphQL schema
     * @param node a pattern element of a statement that is being made; values belong into named parameters
     * @return {@link Cypher#noCondition()} if nodes of that type are never hidden
     */
    Condition on(String type, Node node);

}
