package io.incidentgraph.bench.measure;

import io.incidentgraph.bench.data.GraphServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A database in a process of its own. */
public final class GraphProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final String password = UUID.randomUUID().toString();

    private final String uri;

    private final ServerProcess process;

    private final Driver driver;

    /** An empty one. */
    public GraphProcess(Path home, Path logs) throws IOException {
        this(home, logs, "empty", "-");
    }

    /**
     * One with a graph, which is made unless it is there.
     *
     * @param graph as {@link GraphServer} names it
     * @param vcdb the file of which it is made
     */
    public GraphProcess(Path home, Path logs, String graph, String vcdb) throws IOException {
        int port = Stage.freePort();
        this.uri = "bolt://127.0.0.1:" + port;
        this.process = ServerProcess.java("graph", "3g", GraphServer.class, Map.of("NEO4J_PASSWORD", password), logs.resolve("graph.log"), PATIENCE,
                home.toString(), String.valueOf(port), graph, vcdb);
        this.driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
    }

    public String uri() {
        return uri;
    }

    public String password() {
        return password;
    }

    public Driver driver() {
        return driver;
    }

    /** The time that processors have spent on it so far. */
    public Duration processorTime() {
        return process.processorTime();
    }

    @Override
    public void close() {
        driver.close();
        process.close();
    }

}
