package io.incidentgraph.database;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import io.incidentgraph.CannotStartException;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the constraints and indexes of the database up to date before anybody reads or writes. */
@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

    /** Another program at the same server is given so much time to end its migrations. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Bean
    InitializingBean migrateDatabase(Driver driver, Neo4jConnectionDetails details, ObjectProvider<EmbeddedServer> own,
            @Value("${spring.data.neo4j.database:}") String database) {
        return () -> {
            new ConnectionCheck(driver, details).run();
            new MigrationLock(driver, database).await(own.stream().findAny().isPresent() ? Duration.ZERO : PATIENCE);
            apply(new Migrations(config(database), driver), details);
        };
    }

    /** @param database blank for the server's default */
    static MigrationsConfig config(String database) {
        return MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations")
                .withResourceScanner(new MigrationFiles()).withAutocrlf(true)
                .withDatabase(database.isBlank() ? null : database).build();
    }

    private static void apply(Migrations migrations, Neo4jConnectionDetails details) {
        try {
            migrations.apply();
        }
        catch (MigrationsException ex) {
            throw new CannotStartException("The database at " + details.getUri() + " cannot be brought up to date ("
                    + Reasons.of(ex) + "): the user must be allowed to create constraints and indexes,"
                    + " and no newer Incident Graph may have worked with it.", ex);
        }
    }

}
