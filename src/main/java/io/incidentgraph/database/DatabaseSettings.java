package io.incidentgraph.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded server; without meaning where {@code spring.neo4j.uri} names another one.
 *
 * @param data directory that holds the database and its password
 * @param boltPort port of the Bolt protocol on the loopback interface; 0 takes any free one
 * @param pageCache most memory outside the Java heap that holds pages of the store
 * @param transactionMemory most heap that all open transactions together may take
 * @param neo4j further settings by Neo4j's own names, in brackets because of their underscores:
 *        {@code incident-graph.neo4j.[db.tx_log.rotation.size]=32m}; they come before the program's own
 */
@ConfigurationProperties("incident-graph")
record DatabaseSettings(
        @DefaultValue("./data") Path data,
        @DefaultValue("7687") int boltPort,
        @DefaultValue("256MB") DataSize pageCache,
        @DefaultValue("512MB") DataSize transactionMemory,
        @DefaultValue Map<String, String> neo4j) {

    /** Whether the Bolt port is settled before the server starts. */
    boolean knowsAddress() {
        return this.boltPort != 0 && !this.neo4j.containsKey("server.bolt.listen_address");
    }

}
