package io.incidentgraph.database;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

/**
 * The server that the tests of a JVM share.
 *
 * @param password of user neo4j
 */
record TestServer(URI uri, String password) {

    static final String USER = "neo4j";

    AuthToken auth() {
        return AuthTokens.basic(USER, this.password);
    }

}
