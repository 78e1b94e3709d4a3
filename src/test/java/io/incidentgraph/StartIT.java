package io.incidentgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.incidentgraph.database.SharedNeo4j;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

class StartIT {

    @TempDir
    static Path shared;

    /** One start for all who only look at what is running. */
    private static Started running;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() {
        running = Started.on(shared.resolve("data"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private Path data() {
        return this.directory.resolve("data");
    }

    @Test
    void findsItsDataAgainAndSaysWhereToWriteAPasswordThatWasChanged() throws IOException {
        String password;
        try (Started program = Started.on(data())) {
            password = Files.readString(Started.passwordFile(data())).strip();
            program.driver().executableQuery("CREATE (:Organization {id: 'org:JP:試験市', name: '試験市'})").execute();
            program.driver().executableQuery("ALTER CURRENT USER SET PASSWORD FROM $old TO $new")
                    .withParameters(Map.of("old", password, "new", "変更された合言葉"))
                    .withConfig(QueryConfig.builder().withDatabase("system").build()).execute();
        }
        assertThat(Started.failure(data())).contains("password", Started.passwordFile(data()).toString()).hasLineCount(1);
        assertThat(Files.readString(Started.passwordFile(data())).strip()).as("a password is made once").isEqualTo(password);
        Files.writeString(Started.passwordFile(data()), "変更された合言葉\n");
        try (Started program = Started.on(data())) {
            assertThat(program.driver().executableQuery("MATCH (city:Organization {id: 'org:JP:試験市'}) RETURN city.name AS name").execute()
                    .records().getFirst().get("name").asString()).isEqualTo("試験市");
        }
        assertThat(Started.passwordFile(data())).hasContent("変更された合言葉");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights of files are others there")
    void letsNobodyButTheOwnerReadItsFiles() throws IOException {
        Path data = shared.resolve("data");
        assertThat(Files.getPosixFilePermissions(data)).hasToString("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]");
        assertThat(Files.getPosixFilePermissions(Started.passwordFile(data))).hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    void answersOnTheLoopbackInterfaceAndAsksForThePassword() {
        URI uri = running.context().getBean(Neo4jConnectionDetails.class).getUri();
        assertThat(uri.getHost()).isEqualTo("localhost");
        try (Driver stranger = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void namesTheDataDirectoryThatAnotherProgramHolds() {
        Path held = shared.resolve("data");
        assertThat(Started.failure(held)).contains(held.toString(), "--incident-graph.data").hasLineCount(1);
        assertThat(running.context().isActive()).isTrue();
    }

    @Test
    void namesTheDataDirectoryThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(data());
        assertThat(Started.failure(file)).contains(file.toString(), "not a directory", "--incident-graph.data")
                .hasLineCount(1);
    }

    @Test
    void namesTheBoltPortThatIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThat(Started.failure(data(), "--incident-graph.bolt-port=" + other.getLocalPort()))
                    .contains(String.valueOf(other.getLocalPort()), "--incident-graph.bolt-port").hasLineCount(1);
        }
    }

    @Test
    void namesTheHttpPortThatIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(Started.failure(data(), "--server.port=" + other.getLocalPort()))
                    .contains(String.valueOf(other.getLocalPort()), "--server.port").hasLineCount(1);
        }
    }

    @Test
    void namesTheSettingThatNeo4jDoesNotKnow() {
        assertThat(Started.failure(data(), "--incident-graph.neo4j.[server.memory.pagecash.size]=1m"))
                .contains("server.memory.pagecash.size").hasLineCount(1);
    }

    @Test
    void startsNothingEmbeddedWhereAServerIsNamed() {
        try (Started program = Started.on(data(), named(SharedNeo4j.get().password()))) {
            program.driver().verifyConnectivity();
            assertThat(data()).isDirectoryNotContaining("glob:**/neo4j*");
        }
    }

    @Test
    void saysThatTheNamedServerRefusesThePassword() {
        assertThat(Started.failure(data(), named("ちがう合言葉")))
                .contains(SharedNeo4j.get().uri().toString(), "spring.neo4j.authentication.password").hasLineCount(1);
    }

    @Test
    void saysThatNoServerAnswersWhereOneIsNamed() throws IOException {
        try (ServerSocket closed = new ServerSocket(0)) {
            String uri = "bolt://localhost:" + closed.getLocalPort();
            closed.close();
            assertThat(Started.failure(data(), "--spring.neo4j.uri=" + uri)).contains(uri, "--spring.neo4j.uri")
                    .hasLineCount(1);
        }
    }

    private static String[] named(String password) {
        return new String[] { "--spring.neo4j.uri=" + SharedNeo4j.get().uri(),
            "--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=" + password };
    }

}
