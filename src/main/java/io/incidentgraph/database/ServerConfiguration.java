package io.incidentgraph.database;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.util.unit.DataSize;

/** The embedded server's settings by their own names, kept in its home as {@code conf/neo4j.conf} for Neo4j's tools. */
record ServerConfiguration(Map<String, String> values) {

    private static final Map<String, String> FIXED = Map.ofEntries(
            entry("dbms.security.auth_enabled", "true"),
            entry("server.bolt.enabled", "true"),
            entry("server.http.enabled", "false"),
            entry("server.https.enabled", "false"),
            entry("dbms.usage_report.enabled", "false"),
            entry("client.allow_telemetry", "false"),
            entry("server.bolt.telemetry.enabled", "false"),
            entry("server.fleet_discovery.enabled", "false"),
            entry("dbms.fleet_manager.enabled", "false"),
            entry("db.tx_log.preallocate", "false"),
            entry("db.tx_log.rotation.size", "64m"),
            entry("db.tx_log.rotation.retention_policy", "keep_none"),
            // without it closing waits for ten seconds
            entry("internal.dbms.bolt.netty_server_shutdown_quiet_period_duration", "10ms"));

    static ServerConfiguration of(DatabaseSettings settings) {
        Map<String, String> values = new TreeMap<>(FIXED);
        values.put("server.bolt.listen_address", "localhost:" + settings.boltPort());
        values.put("server.memory.pagecache.size", kibibytes(settings.pageCache()));
        values.put("dbms.memory.transaction.total.max", kibibytes(settings.transactionMemory()));
        values.putAll(settings.neo4j());
        return new ServerConfiguration(values);
    }

    Path writeTo(Path home) {
        Path directory = home.resolve("conf");
        try {
            OwnerOnly.createDirectories(directory);
            return Files.writeString(directory.resolve("neo4j.conf"), text());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private String text() {
        return this.values.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n", "# Written at every start; change it with incident-graph.neo4j.[name]=value.\n", "\n"));
    }

    private static String kibibytes(DataSize size) {
        return size.toKilobytes() + "k";
    }

}
