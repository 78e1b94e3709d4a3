package io.incidentgraph.database;

import io.incidentgraph.CannotStartException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The node by which whoever migrates the database keeps others away. A program that is killed at its start leaves it behind,
 * and nobody could start any more. Migrations can be run again and beside each other, so that a lock may be taken away that
 * lasts longer than they take.
 */
final class MigrationLock {

    private static final Logger log = LoggerFactory.getLogger(MigrationLock.class);

    private static final Duration PAUSE = Duration.ofMillis(250);

    private static final String HELD = """
            MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id AS id ORDER BY id
            """;

    private static final String TAKE_AWAY = """
            MATCH (lock:__Neo4jMigrationsLock) WHERE lock.id IN $ids DELETE lock
            """;

    private final Driver driver;

    private final QueryConfig config;

    /** @param database blank for the server's default */
    MigrationLock(Driver driver, String database) {
        this.driver = driver;
        this.config = database.isBlank() ? QueryConfig.defaultConfig() : QueryConfig.builder().withDatabase(database).build();
    }

    /** Returns when nobody holds the lock; whoever still does after the given time is taken for dead. */
    void await(Duration patience) {
        var before = held();
        for (long end = System.nanoTime() + patience.toNanos(); !before.isEmpty() && System.nanoTime() < end;) {
            pause();
            before.retainAll(held());
        }
        if (!before.isEmpty()) {
            log.info("Taking away the lock of migrations that were not ended: the program was killed at its start");
            driver.executableQuery(TAKE_AWAY).withParameters(Map.of("ids", before)).withConfig(config).execute();
        }
    }

    private List<Object> held() {
        return new ArrayList<>(driver.executableQuery(HELD).withConfig(config).execute().records().stream()
                .map(row -> row.get("id").asObject()).toList());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("The start was interrupted while another program migrated the database", ex);
        }
    }

}
