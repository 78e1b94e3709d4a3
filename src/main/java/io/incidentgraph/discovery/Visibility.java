package io.incidentgraph.discovery;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import io.incidentgraph.query.NodePredicate;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/** The parts of one statement that keep out nodes which must not be seen, so that they are not counted either. */
public final class Visibility {

    private static final Renderer RENDERER = Renderer.getRenderer(
            Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).build());

    private final NodePredicate predicate;
    private final Map<String, Object> parameters = new HashMap<>();

    public Visibility(NodePredicate predicate) {
        this.predicate = predicate;
    }

    /** Clauses that drop the rows in which a node cannot be seen; nothing if nodes of that type always can. */
    public String only(String type, String variable) {
        return clauses(predicate.on(type, Cypher.anyNode(variable)), variable);
    }

    private String clauses(Condition condition, String variable) {
        if (condition.equals(Cypher.noCondition())) {
            return "";
        }
        String visible = variable + "Visible";
        var statement = Cypher.returning(condition.as(visible)).build();
        parameters.putAll(statement.getCatalog().getParameters());
        return "CALL (" + variable + ") { " + RENDERER.render(statement) + " }\nWITH * WHERE " + visible + "\n";
    }

    /** The same for a node that can be of any of these types: it is dropped if it may not be seen as one that it is. */
    public String only(Collection<String> types, String variable) {
        Node node = Cypher.anyNode(variable);
        Condition all = types.stream().filter(type -> !predicate.on(type, node).equals(Cypher.noCondition()))
                .map(type -> node.hasLabels(type).not().or(predicate.on(type, node))).reduce(Cypher.noCondition(), Condition::and);
        return clauses(all, variable);
    }

    /** The values that those clauses need. */
    public Map<String, Object> parameters() {
        return parameters;
    }

}
