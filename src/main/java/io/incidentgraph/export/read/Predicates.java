package io.incidentgraph.export.read;

import io.incidentgraph.query.NodePredicate;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/** The clauses of one statement by which nodes are left out that must not be seen. */
final class Predicates {

    private static final Renderer RENDERER = Renderer.getRenderer(
            Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).build());

    private final NodePredicate predicate;

    private final Map<String, Object> parameters = new HashMap<>();

    Predicates(NodePredicate predicate) {
        this.predicate = predicate;
    }

    /** Drops the rows in which a node of a label cannot be seen; nothing if such nodes always can. */
    String only(String label, String variable) {
        return clauses(label, variable, "");
    }

    /** The same for a node that may have the label or not. */
    String ifLabelled(String label, String variable) {
        return clauses(label, variable, "NOT " + variable + ":" + label + " OR ");
    }

    private String clauses(String label, String variable, String unless) {
        Condition condition = predicate.on(label, Cypher.anyNode(variable));
        if (condition.equals(Cypher.noCondition())) {
            return "";
        }
        var visible = variable + label + "Visible";
        var statement = Cypher.returning(condition.as(visible)).build();
        parameters.putAll(statement.getCatalog().getParameters());
        return "CALL (%s) { %s }\nWITH * WHERE %s%s\n".formatted(variable, RENDERER.render(statement), unless, visible);
    }

    /** The values that these clauses need. */
    Map<String, Object> parameters() {
        return parameters;
    }

}
