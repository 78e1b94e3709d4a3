package io.incidentgraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ServerConfigurationTests {

    @Test
    void listensOnTheLoopbackInterfaceAndAsksForAPassword() {
        assertThat(of(Map.of()).values()).containsEntry("server.bolt.listen_address", "localhost:7687")
                .containsEntry("dbms.security.auth_enabled", "true").containsEntry("server.http.enabled", "false");
    }

    @Test
    void reportsNothingToAnybody() {
        assertThat(of(Map.of()).values()).containsEntry("dbms.usage_report.enabled", "false")
                .containsEntry("client.allow_telemetry", "false").containsEntry("server.fleet_discovery.enabled", "false");
    }

    @Test
    void letsSettingsByNeo4jsOwnNamesGoFirst() {
        assertThat(of(Map.of("db.tx_log.rotation.size", "32m")).values()).containsEntry("db.tx_log.rotation.size", "32m");
    }

    @Test
    void liesWhereNeo4jsToolsLookForIt(@TempDir Path home) {
        assertThat(of(Map.of()).writeTo(home)).isEqualTo(home.resolve("conf/neo4j.conf")).content()
                .contains("server.memory.pagecache.size=65536k\n");
    }

    private static ServerConfiguration of(Map<String, String> more) {
        return ServerConfiguration.of(new DatabaseSettings(Path.of("data"), 7687, DataSize.ofMegabytes(64),
                DataSize.ofMegabytes(128), more));
    }

}
