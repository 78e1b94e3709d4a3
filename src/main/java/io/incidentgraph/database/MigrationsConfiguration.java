package io.incidentgraph.database;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import io.incidentgraph.CannotStartException;
import java.net.URI;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the constraints and indexes of the database up to date before anybody reads or writes. */
@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

    /** Another program at the same server is given so much time to end its migrations. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** When all is wired, as late as can be: the embedded server may still be starting. */
    @Bean
    SmartInitializingSingleton migrateDatabase(Driver driver, Neo4jConnectionDetails details, ObjectProvider<StartingServer> own,
            @Value("${spring.data.neo4j.database:}") String database) {
        return () -> {
            own.ifAvailable(StartingServer::await);
            new ConnectionCheck(driver, details).run();
            migrate(driver, details.getUri(), own.getIfAvailable() != null ? Duration.ZERO : PATIENCE, database);
        };
    }

    /** @throws CannotStartException if the database does not let itself be migrated */
    static void migrate(Driver driver, URI address, Duration patience, String database) {
        try {
            new MigrationLock(driver, database).await(patience);
            new Migrations(config(database), driver).apply();
        }
        catch (MigrationsException | Neo4jException ex) {
            throw MigrationRefusal.of(ex, address);
        }
    }

    /** @param database blank for the server's default */
    static MigrationsConfig config(String database) {
        return MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations")
                .withResourceScanner(new MigrationFiles()).withAutocrlf(true)
                .withDatabase(database.isBlank() ? null : database).build();
    }

}
