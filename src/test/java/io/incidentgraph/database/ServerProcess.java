package io.incidentgraph.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.springframework.util.unit.DataSize;

/** A Neo4j in a process of its own, which ends with the one that started it. */
final class ServerProcess {

    private static final String READY = "READY ";

    private ServerProcess() {
    }

    static TestServer start(Path home) {
        String password = "合言葉-" + UUID.randomUUID();
        try {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8",
                    "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    ServerProcess.class.getName(), home.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            // in no argument and no environment, where others could read it
            process.outputWriter(StandardCharsets.UTF_8).append(password).append(System.lineSeparator()).flush();
            BufferedReader output = process.inputReader();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(READY)) {
                    Thread.ofVirtual().start(() -> pass(output));
                    return new TestServer(URI.create("neo4j://localhost:" + line.substring(READY.length())), password);
                }
            }
            throw new IllegalStateException("The Neo4j process ended with status " + process.waitFor());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** @param arguments the home of the server */
    public static void main(String[] arguments) throws IOException {
        try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String password = input.readLine();
            EmbeddedServer server = EmbeddedServer.start(new DatabaseSettings(Path.of(arguments[0]), 0,
                    DataSize.ofMegabytes(64), DataSize.ofMegabytes(256), Map.of()));
            changePassword(server, password);
            System.out.println(READY + server.uri().getPort());
            input.transferTo(Writer.nullWriter());
            server.close();
        }
    }

    private static void changePassword(EmbeddedServer server, String password) {
        try (Driver driver = GraphDatabase.driver(server.uri(),
                AuthTokens.basic(TestServer.USER, server.passwordFile().read()))) {
            driver.executableQuery("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED")
                    .withParameters(Map.of("password", password))
                    .withConfig(QueryConfig.builder().withDatabase("system").build()).execute();
        }
    }

    private static void pass(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        }
        catch (IOException ended) {
            // with the process
        }
    }

}
