package io.incidentgraph.bench.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Runs statements written by hand, as directly as the driver can. */
public final class Statements implements AutoCloseable {

    private static final SessionConfig READING = SessionConfig.builder().withDatabase("neo4j")
            .withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final JsonFactory json = new JsonFactory();

    private Statements(Driver driver) {
        this.driver = driver;
    }

    /** On the database that {@code NEO4J_URI}, {@code NEO4J_USER} and {@code NEO4J_PASSWORD} name. */
    public static Statements connect(Map<String, String> environment) {
        return new Statements(GraphDatabase.driver(environment.get("NEO4J_URI"),
                AuthTokens.basic(environment.get("NEO4J_USER"), environment.get("NEO4J_PASSWORD")),
                Config.builder().withTelemetryDisabled(true).build()));
    }

    public Driver driver() {
        return driver;
    }

    /** Reads the answer to its end and gives the number of rows. */
    public int consume(String statement, Map<String, Object> parameters) {
        try (Session session = driver.session(READING)) {
            var result = session.run(statement, parameters);
            int rows = 0;
            while (result.hasNext()) {
                result.next();
                rows++;
            }
            return rows;
        }
    }

    /**
     * Writes the answer as JSON while it is read: the rows, each an object of its columns, where GraphQL would have them.
     *
     * @param path names of the objects around the rows, the outermost first
     */
    public void write(String statement, Map<String, Object> parameters, String[] path, OutputStream output) throws IOException {
        try (Session session = driver.session(READING);
                JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), output)) {
            var result = session.run(statement, parameters);
            generator.writeStartObject();
            for (int i = 0; i < path.length - 1; i++) {
                generator.writeObjectPropertyStart(path[i]);
            }
            generator.writeArrayPropertyStart(path[path.length - 1]);
            while (result.hasNext()) {
                row(result.next(), generator);
            }
            generator.writeEndArray();
            for (int i = 0; i < path.length; i++) {
                generator.writeEndObject();
            }
        }
    }

    private static void row(Record row, JsonGenerator generator) {
        generator.writeStartObject();
        var names = row.keys();
        for (int i = 0; i < names.size(); i++) {
            generator.writeName(names.get(i));
            ValueWriter.write(row.get(i), generator);
        }
        generator.writeEndObject();
    }

    @Override
    public void close() {
        driver.close();
    }

}
