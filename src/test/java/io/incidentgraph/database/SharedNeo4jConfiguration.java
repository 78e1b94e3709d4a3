package io.incidentgraph.database;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;

/**
 * Lets the application of a test work with the shared server; nothing embedded starts for it. Only for {@code @Import}:
 * without an annotation of its own it is not found where a test starts the program as it is.
 */
public class SharedNeo4jConfiguration {

    @Bean
    Neo4jConnectionDetails sharedNeo4jConnectionDetails() {
        return new Shared(SharedNeo4j.get());
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
