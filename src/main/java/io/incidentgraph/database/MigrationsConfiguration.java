package io.incidentgraph.database;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the constraints and indexes of the database up to date before anybody reads or writes. */
@Configuration(proxyBeanMethods = false)
class MigrationsConfiguration {

    @Bean
    InitializingBean migrateDatabase(Driver driver, Neo4jConnectionDetails details) {
        return () -> {
            new ConnectionCheck(driver, details).run();
            new Migrations(CONFIG, driver).apply();
        };
    }

    static final MigrationsConfig CONFIG = MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations").withAutocrlf(true).build();

}
