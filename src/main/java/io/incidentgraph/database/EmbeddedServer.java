package io.incidentgraph.database;

import io.incidentgraph.CannotStartException;
import java.net.URI;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Neo4j Community server inside this process, reached over Bolt on the loopback interface like any other. */
final class EmbeddedServer implements AutoCloseable {

    static final String USER = "neo4j";

    /** A migration that was killed leaves a lock behind. Nobody else can be migrating: the directory is ours. */
    private static final String FORGET_MIGRATION = "MATCH (lock:__Neo4jMigrationsLock) DELETE lock";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private final DataDirectory directory;
    private final DatabaseManagementService dbms;
    private final URI uri;

    private EmbeddedServer(DataDirectory directory, DatabaseManagementService dbms) {
        this.directory = directory;
        this.dbms = dbms;
        this.uri = uri(boltPort(system(dbms)));
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @throws CannotStartException if its data directory or its port is not to be had
     */
    static EmbeddedServer start(DatabaseSettings settings) {
        DataDirectory directory = claim(settings);
        try {
            return start(settings, DatabaseTemplate.NONE, directory);
        }
        catch (RuntimeException ex) {
            throw StartFailure.of(ex, settings, directory);
        }
    }

    /** Takes hold of what the server needs, which takes no time. */
    static DataDirectory claim(DatabaseSettings settings) {
        DataDirectory directory = DataDirectory.open(settings.data());
        try {
            BoltPort.requireFree(settings.boltPort());
            return directory;
        }
        catch (RuntimeException ex) {
            directory.close();
            throw ex;
        }
    }

    /** Starts the server in a directory that was {@linkplain #claim claimed}, which is let go of if that fails. */
    static EmbeddedServer start(DatabaseSettings settings, DatabaseTemplate beginning, DataDirectory directory) {
        try {
            log.info("Starting Neo4j in {}", directory.neo4jHome());
            beginning.copyTo(directory.neo4jHome());
            return open(directory, ServerConfiguration.of(settings));
        }
        catch (RuntimeException ex) {
            directory.close();
            throw ex;
        }
    }

    private static EmbeddedServer open(DataDirectory directory, ServerConfiguration configuration) {
        DatabaseManagementService dbms = new DatabaseManagementServiceBuilder(directory.neo4jHome())
                .setUserLogProvider(new Slf4jLogProvider())
                .loadPropertiesFromFile(configuration.writeTo(directory.neo4jHome()))
                .build();
        try {
            new InitialPassword(directory.passwordFile()).setOn(system(dbms));
            dbms.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).executeTransactionally(FORGET_MIGRATION);
            EmbeddedServer server = new EmbeddedServer(directory, dbms);
            log.info("Neo4j answers at {}, user {}, password in {}", server.uri, USER, directory.passwordFile().path());
            return server;
        }
        catch (RuntimeException ex) {
            dbms.shutdown();
            throw ex;
        }
    }

    URI uri() {
        return this.uri;
    }

    /** The address of an embedded server at the given port. */
    static URI uri(int boltPort) {
        return URI.create("bolt://localhost:" + boltPort);
    }

    /** Leaves the server as one whose user has no password of his own yet. */
    void forgetPassword() {
        InitialPassword.forgetOn(system(this.dbms));
    }

    PasswordFile passwordFile() {
        return this.directory.passwordFile();
    }

    @Override
    public void close() {
        this.dbms.shutdown();
        this.directory.close();
    }

    private static GraphDatabaseService system(DatabaseManagementService dbms) {
        return dbms.database("system");
    }

    private static int boltPort(GraphDatabaseService database) {
        return ((GraphDatabaseAPI) database).getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
    }

}
