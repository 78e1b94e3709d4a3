package io.incidentgraph.query;

import java.util.Optional;

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
    NodePredicate NONE = new NodePredicate() {

        @Override
        public Condition on(String type, Node node) {
            return Cypher.noCondition();
        }

        @Override
        public Optional<Object> scope() {
            return Optional.of("");
        }

    };

    /**
     * The condition on one node.
     *
     * @param type the node's type in the GraphQL schema
     * @param node a pattern element of a statement that is being made; values belong into named parameters
     * @return {@link Cypher#noCondition()} if nodes of that type are never hidden
     */
    Condition on(String type, Node node);

    /**
     * What the conditions depend on at present, such as the clearance of whoever asks: a statement that was compiled in one
     * scope is used again in an equal one only. Empty, and no statement is used again.
     */
    default Optional<Object> scope() {
        return Optional.empty();
    }

}
