package io.incidentgraph.database;

import java.net.URI;
import java.util.Map;
import org.neo4j.driver.AuthToken;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.AnnotationMetadata;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * Lets the application of a test work with the shared server; nothing embedded starts for it. Only for {@code @Import}:
 * without an annotation of its own it is not found where a test starts the program as it is.
 */
public class SharedNeo4jConfiguration implements ImportSelector {

    private final Environment environment;

    SharedNeo4jConfiguration(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String[] selectImports(AnnotationMetadata test) {
        return switch (TestMode.chosen()) {
            case EMBEDDED -> new String[] { ByConnectionDetails.class.getName() };
            case CONTAINER -> new String[] { ByServiceConnection.class.getName() };
            case SERVER -> {
                nameTheServer();
                yield new String[0];
            }
        };
    }

    /** As a user does. */
    private void nameTheServer() {
        SharedNeo4j server = SharedNeo4j.get();
        ((ConfigurableEnvironment) this.environment).getPropertySources().addFirst(new MapPropertySource("shared Neo4j", Map.of(
                "spring.neo4j.uri", server.uri().toString(), "spring.neo4j.authentication.username", TestServer.USER,
                "spring.neo4j.authentication.password", server.password())));
    }

    static class ByConnectionDetails {

        @Bean
        Neo4jConnectionDetails sharedNeo4jConnectionDetails() {
            return new Shared(SharedNeo4j.get());
        }

    }

    static class ByServiceConnection {

        @Bean
        @ServiceConnection
        Neo4jContainer sharedNeo4jContainer() {
            return TestContainer.started();
        }

    }

    private record Shared(SharedNeo4j server) implements Neo4jConnectionDetails {

        @Override
        public URI getUri() {
            return this.server.uri();
        }

        @Override
        public AuthToken getAuthToken() {
            return this.server.auth();
        }

    }

}
