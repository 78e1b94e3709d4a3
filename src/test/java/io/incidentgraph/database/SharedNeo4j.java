package io.incidentgraph.database;

import ac.simons.neo4j.migrations.core.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The one server of all tests of a JVM, migrated: embedded in a temporary directory, or what {@link TestMode} says.
 */
public final class SharedNeo4j {

    private static final String EMPTY = """
            MATCH (node) WHERE NOT node:__Neo4jMigration
            CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS
            """;

    private final TestServer server;
    private final Driver driver;

    private SharedNeo4j(TestServer server) {
        this.server = server;
        this.driver = GraphDatabase.driver(server.uri(), server.auth());
        new Migrations(MigrationsConfiguration.config(""), this.driver).apply();
    }

    /** The server, started by the first call. */
    public static SharedNeo4j get() {
        return Holder.INSTANCE;
    }

    public URI uri() {
        return this.server.uri();
    }

    public AuthToken auth() {
        return this.server.auth();
    }

    /** The password of user neo4j, as a person types it into Neo4j Browser. */
    public String password() {
        return this.server.password();
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

    private static TestServer start() {
        return switch (TestMode.chosen()) {
            case EMBEDDED -> embedded();
            case SERVER -> ServerProcess.start(temporaryDirectory());
            case CONTAINER -> inContainer(TestContainer.started());
        };
    }

    private static TestServer inContainer(TestContainer container) {
        return new TestServer(URI.create(container.getBoltUrl()), container.getAdminPassword());
    }

    private static TestServer embedded() {
        EmbeddedServer server = EmbeddedServer.start(new DatabaseSettings(temporaryDirectory(), 0,
                DataSize.ofMegabytes(64), DataSize.ofMegabytes(256), Map.of()));
        return new TestServer(server.uri(), server.passwordFile().read());
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

        static final SharedNeo4j INSTANCE = new SharedNeo4j(start());

    }

}
