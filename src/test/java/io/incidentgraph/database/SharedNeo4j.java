package io.incidentgraph.database;

import ac.simons.neo4j.migrations.core.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The one server of all tests of a JVM, migrated: embedded in a temporary directory, or the image that
 * {@code -Dincident-graph.test.neo4j-container=<image>} names, in a container.
 */
public final class SharedNeo4j {

    static final String CONTAINER = "incident-graph.test.neo4j-container";

    private static final String EMPTY = """
            MATCH (node) WHERE NOT node:__Neo4jMigration
            CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS
            """;

    private final URI uri;
    private final String password;
    private final Driver driver;

    private SharedNeo4j(URI uri, String password) {
        this.uri = uri;
        this.password = password;
        this.driver = GraphDatabase.driver(uri, auth());
        new Migrations(MigrationsConfiguration.config(""), this.driver).apply();
    }

    /** The server, started by the first call. */
    public static SharedNeo4j get() {
        return Holder.INSTANCE;
    }

    public URI uri() {
        return this.uri;
    }

    public AuthToken auth() {
        return AuthTokens.basic("neo4j", this.password);
    }

    /** The password of user neo4j, as a person types it into Neo4j Browser. */
    public String password() {
        return this.password;
    }

    /** A driver that lives as long as the JVM. */
    public Driver driver() {
        return this.driver;
    }

    /** Removes every node and relationship; constraints and indexes stay. */
    public void clean() {
        try (Session session = this.driver.session()) {
            session.run(EMPTY).consume();
        }
    }

    private static SharedNeo4j start() {
        String image = System.getProperty(CONTAINER);
        return (image != null) ? inContainer(image) : embedded();
    }

    private static SharedNeo4j inContainer(String image) {
        Neo4jContainer container = new Neo4jContainer(image);
        container.start();
        return new SharedNeo4j(URI.create(container.getBoltUrl()), container.getAdminPassword());
    }

    private static SharedNeo4j embedded() {
        EmbeddedServer server = EmbeddedServer.start(new DatabaseSettings(temporaryDirectory(), 0,
                DataSize.ofMegabytes(64), DataSize.ofMegabytes(256), Map.of()));
        return new SharedNeo4j(server.uri(), server.passwordFile().read());
    }

    private static Path temporaryDirectory() {
        try {
            Path directory = Files.createTempDirectory("incident-graph-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            return directory;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static final class Holder {

        static final SharedNeo4j INSTANCE = start();

    }

}
