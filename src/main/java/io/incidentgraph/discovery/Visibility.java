package io.incidentgraph.discovery;

import java.util.HashMap;
import java.util.Map;

import io.incidentgraph.query.NodePredicate;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/** The parts of one statement that keep out nodes which must not be seen, so that they are not counted either. */
final class Visibility {

    private static final Renderer RENDERER = Renderer.getRenderer(
            Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).build());

    private final NodePredicate predicate;
    private final Map<String, Object> parameters = new HashMap<>();

    Visibility(NodePredicate predicate) {
        this.predicate = predicate;
    }

    /** Clauses that drop the rows in which a node cannot be seen; nothing if nodes of that type always can. */
    String only(String type, String variable) {
        Condition condition = predicate.on(type, Cypher.anyNode(variable));
        if (condition.equals(Cypher.noCondition())) {
            return "";
        }
        String visible = variable + "Visible";
        var statement = Cypher.returning(condition.as(visible)).build();
        parameters.putAll(statement.getCatalog().getParameters());
        return "CALL (" + variable + ") { " + RENDERER.render(statement) + " }\nWITH * WHERE " + visible + "\n";
    }

    /** The values that those clauses need. */
    Map<String, Object> parameters() {
        return parameters;
    }

}
