package io.incidentgraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.incidentgraph.CannotStartException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Servers that the program cannot work with, or not yet. */
@Neo4jTest
class RefusedServerIT {

    private static DatabaseManagementService own;

    @BeforeAll
    static void startOne(@TempDir Path home) {
        own = new DatabaseManagementServiceBuilder(home).setConfig(Map.of(
                BoltConnector.enabled, true, BoltConnector.listen_address, new SocketAddress("localhost", 0),
                GraphDatabaseSettings.auth_enabled, false)).build();
    }

    @AfterAll
    static void endIt() {
        own.shutdown();
    }

    @Test
    void wantsAPasswordThatItsUserChose(Driver driver) {
        run(driver, "CREATE OR REPLACE USER analyst SET PASSWORD 'はじめの長い合言葉' CHANGE REQUIRED");
        try (Driver newcomer = GraphDatabase.driver(SharedNeo4j.get().uri(), AuthTokens.basic("analyst", "はじめの長い合言葉"))) {
            assertThatThrownBy(new ConnectionCheck(newcomer, details(SharedNeo4j.get().uri()))::run)
                    .isInstanceOf(CannotStartException.class).hasMessageContaining("must be changed")
                    .hasMessageContaining(SharedNeo4j.get().uri().toString()).message().hasLineCount(1);
        }
        finally {
            run(driver, "DROP USER analyst");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "bolt", "neo4j" })
    void isRefusedWhereItMayNotBeWritten(String scheme) {
        URI address = URI.create(scheme + "://localhost:" + uri(own).getPort());
        try (Driver reader = GraphDatabase.driver(address)) {
            part(own, Config.class).setDynamic(GraphDatabaseSettings.read_only_databases, Set.of("neo4j"), "test");

            assertThatThrownBy(() -> MigrationsConfiguration.migrate(reader, address, Duration.ZERO, ""))
                    .isInstanceOf(CannotStartException.class).hasMessageStartingWith("The database at " + address + " is read-only")
                    .message().hasLineCount(1);
        }
    }

    @Test
    void getsAPasswordOfItsOwnAsOftenAsItIsHandedOut(@TempDir Path directory) {
        GraphDatabaseService system = own.database("system");
        PasswordFile first = new PasswordFile(directory.resolve("一"));
        PasswordFile none = new PasswordFile(directory.resolve("ない"));
        PasswordFile second = new PasswordFile(directory.resolve("二"));

        new InitialPassword(first).setOn(system);
        new InitialPassword(none).setOn(system);
        InitialPassword.forgetOn(system);
        new InitialPassword(second).setOn(system);

        assertThat(first.exists()).isTrue();
        assertThat(none.exists()).isFalse();
        assertThat(second.read()).isNotEqualTo(first.read());
    }

    @Test
    void isRefusedWhereItIsTooOld() {
        URI address = URI.create("neo4j://graph.example.jp");
        assertThatThrownBy(() -> ConnectionCheck.requireSupported(ServerVersion.parse("5.25.1"), address))
                .isInstanceOf(CannotStartException.class).hasMessageContainingAll("neo4j://graph.example.jp", "5.25", "5.26 or newer");
        ConnectionCheck.requireSupported(ServerVersion.parse("5.26.0"), address);
        assertThat(ServerVersion.OLDEST.isSupported()).isTrue();
    }

    private static void run(Driver driver, String command) {
        driver.executableQuery(command).withConfig(QueryConfig.builder().withDatabase("system").build()).execute();
    }

    private static URI uri(DatabaseManagementService dbms) {
        return EmbeddedServer.uri(part(dbms, ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort());
    }

    private static <T> T part(DatabaseManagementService dbms, Class<T> type) {
        return ((GraphDatabaseAPI) dbms.database("system")).getDependencyResolver().resolveDependency(type);
    }

    private static Neo4jConnectionDetails details(URI uri) {
        return new Neo4jConnectionDetails() {

            @Override
            public URI getUri() {
                return uri;
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.none();
            }

        };
    }

}
