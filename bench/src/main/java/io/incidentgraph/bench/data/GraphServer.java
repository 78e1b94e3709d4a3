package io.incidentgraph.bench.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.fs.FileUtils;

/**
 * Neo4j in a process of its own, with a graph to ask. Fills it first, unless it has the graph already; says {@code READY} when it answers;
 * ends when its standard input does.
 */
public final class GraphServer {

    private static final long SEED = 20_260_801;
    private static final int MILLION = 1_000_000;
    private static final String EMPTY = "empty";

    /** Begins the name of a graph in the program's own schema: {@code facts:vcdb}, {@code facts:100000}. */
    private static final String FACTS = "facts:";

    /** The file that tells that the graph is complete; without it the database begins anew. */
    private static final String FILLED = "filled";

    private GraphServer() {
    }

    /** @param arguments home directory, Bolt port, {@code vcdb}, {@code million}, {@code facts:…} or {@code empty}, and the file of the VCDB */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        if (!isFilled(home)) {
            FileUtils.deleteDirectory(home.resolve("data"));
        }
        DatabaseManagementService dbms = start(home, Integer.parseInt(arguments[1]));
        dbms.database("system").executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                Map.of("password", System.getenv("NEO4J_PASSWORD")));
        if (!isFilled(home) && !arguments[2].equals(EMPTY)) {
            if (arguments[2].startsWith(FACTS)) {
                new FactWriter(dbms.database("neo4j")).write(incidents(arguments).iterator());
            }
            else {
                new GraphWriter(dbms.database("neo4j")).write(incidents(arguments).iterator());
            }
            filled(home);
        }
        System.out.println("READY");
        System.in.transferTo(OutputStream.nullOutputStream());
        dbms.shutdown();
    }

    /** Whether the next one will find the graph in this directory again. */
    public static boolean isFilled(Path home) {
        return Files.exists(home.resolve(FILLED));
    }

    /** Says that all of the graph is there. */
    public static void filled(Path home) throws IOException {
        Files.createFile(home.resolve(FILLED));
    }

    private static Stream<Incident> incidents(String[] arguments) {
        return switch (arguments[2].replace(FACTS, "")) {
            case "vcdb" -> VcdbFile.read(Path.of(arguments[3])).stream();
            case "million" -> new Generator(VcdbFile.read(Path.of(arguments[3])), SEED).incidents(MILLION);
            case String count when count.matches("\\d+") -> new Generator(VcdbFile.read(Path.of(arguments[3])), SEED).incidents(Integer.parseInt(count));
            default -> throw new IllegalArgumentException("There is no graph " + arguments[2]);
        };
    }

    private static DatabaseManagementService start(Path home, int port) throws IOException {
        var settings = Map.of(
                "dbms.security.auth_enabled", "true",
                "server.bolt.enabled", "true",
                "server.bolt.listen_address", "127.0.0.1:" + port,
                "server.http.enabled", "false",
                "dbms.usage_report.enabled", "false",
                "server.memory.pagecache.size", "2g",
                "db.tx_log.rotation.retention_policy", "keep_none",
                "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration", "10ms");
        Path file = Files.createDirectories(home).resolve("neo4j.conf");
        Files.write(file, List.copyOf(settings.entrySet()).stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList());
        return new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(file).build();
    }

}
