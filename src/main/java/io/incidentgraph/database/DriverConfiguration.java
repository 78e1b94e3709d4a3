package io.incidentgraph.database;

import org.neo4j.driver.Logging;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the program uses the driver. */
@Configuration(proxyBeanMethods = false)
class DriverConfiguration {

    /**
     * By default the driver writes out each message, with all of its parameters, before it asks whether anybody wants to log it;
     * this asks first. The successor of {@code Logging} is that default.
     */
    @Bean
    @SuppressWarnings("deprecation")
    ConfigBuilderCustomizer driverLogging() {
        return config -> config.withLogging(Logging.slf4j());
    }

}
