package io.incidentgraph.query.compile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import io.incidentgraph.query.parameter.Deferred;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * A statement that answers one root field.
 *
 * @param cypher has one column
 * @param shape how the values in that column are to be read
 */
public record CompiledQuery(String cypher, Map<String, Object> parameters, Shape shape) {

    private static final Configuration STYLE = Configuration.newConfig()
            .withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).withPrettyPrint(true).build();

    /** The same with the values that deferred parameters have for these variables. */
    public CompiledQuery with(Map<String, ?> variables) {
        var resolved = new LinkedHashMap<String, Object>();
        parameters.forEach((name, value) -> resolved.put(name, Deferred.resolve(value, variables)));
        return new CompiledQuery(cypher, resolved, shape);
    }

    static CompiledQuery of(Statement statement, Shape shape) {
        return new CompiledQuery(render(statement), parameters(statement), shape);
    }

    static String render(Statement statement) {
        return Renderer.getRenderer(STYLE).render(statement);
    }

    static Map<String, Object> parameters(Statement statement) {
        var parameters = new TreeMap<String, Object>(Comparator.comparingInt(String::length).thenComparing(name -> name));
        parameters.putAll(statement.getCatalog().getParameters());
        return parameters;
    }

}
