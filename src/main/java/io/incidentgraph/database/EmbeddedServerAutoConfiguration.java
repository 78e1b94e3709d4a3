package io.incidentgraph.database;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokenManager;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.exceptions.SecurityException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;

/** Starts the embedded server where neither {@code spring.neo4j.uri} nor a container names one, and hands over its address. */
@AutoConfiguration(before = Neo4jAutoConfiguration.class,
        afterName = "org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration")
@ConditionalOnClass(DatabaseManagementService.class)
@Conditional(EmbeddedServerAutoConfiguration.NoServerNamed.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
class EmbeddedServerAutoConfiguration {

    /** Begins before anything else is made: what needs the database waits for it, the rest does not. */
    @Bean
    static BeanFactoryPostProcessor embeddedServerStart(Environment environment) {
        return beans -> EarlyStart.begin(environment, beans);
    }

    @Bean
    Neo4jConnectionDetails embeddedServerConnectionDetails(StartingServer server) {
        return new EmbeddedConnectionDetails(server);
    }

    /** Can be asked before the server answers; its password is read when it does. */
    private record EmbeddedConnectionDetails(StartingServer server)
            implements Neo4jConnectionDetails, AuthenticationRemedy, AuthTokenManager {

        @Override
        public URI getUri() {
            return this.server.uri();
        }

        @Override
        public AuthToken getAuthToken() {
            return AuthTokens.basic(EmbeddedServer.USER, this.server.await().passwordFile().read());
        }

        @Override
        public AuthTokenManager getAuthTokenManager() {
            return this;
        }

        @Override
        public CompletionStage<AuthToken> getToken() {
            return CompletableFuture.completedFuture(getAuthToken());
        }

        @Override
        public boolean handleSecurityException(AuthToken token, SecurityException refused) {
            return false;
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
