package io.incidentgraph.database;

import java.net.URI;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Starts the embedded server where neither {@code spring.neo4j.uri} nor a container names one, and hands over its address. */
@AutoConfiguration(before = Neo4jAutoConfiguration.class,
        afterName = "org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration")
@ConditionalOnClass(DatabaseManagementService.class)
@Conditional(EmbeddedServerAutoConfiguration.NoServerNamed.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@EnableConfigurationProperties(DatabaseSettings.class)
class EmbeddedServerAutoConfiguration {

    @Bean
    EmbeddedServer embeddedServer(DatabaseSettings settings) {
        return EmbeddedServer.start(settings);
    }

    @Bean
    Neo4jConnectionDetails embeddedServerConnectionDetails(EmbeddedServer server) {
        return new EmbeddedConnectionDetails(server);
    }

    private record EmbeddedConnectionDetails(EmbeddedServer server)
            implements Neo4jConnectionDetails, AuthenticationRemedy {

        @Override
        public URI getUri() {
            return this.server.uri();
        }

        @Override
        public AuthToken getAuthToken() {
            return AuthTokens.basic(EmbeddedServer.USER, this.server.passwordFile().read());
        }

        @Override
        public String authenticationRemedy() {
            return "The password of user " + EmbeddedServer.USER + " is no longer the one that the program knows:"
                    + " write the new one into " + this.server.passwordFile().path() + ".";
        }

    }

    static class NoServerNamed extends NoneNestedConditions {

        NoServerNamed() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.neo4j.uri")
        static class ServerNamed {
        }

    }

}
