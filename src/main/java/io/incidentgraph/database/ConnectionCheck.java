package io.incidentgraph.database;

import io.incidentgraph.CannotStartException;
import java.net.URI;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** Tells at the start, in a line, why the program cannot work with the server that it was given. */
final class ConnectionCheck {

    private static final String VERSION = """
            CALL dbms.components() YIELD name, versions
            WHERE name = 'Neo4j Kernel'
            RETURN versions[0] AS version
            """;

    private static final String EXPIRED = "Neo.ClientError.Security.CredentialsExpired";

    private final Driver driver;
    private final Neo4jConnectionDetails details;

    ConnectionCheck(Driver driver, Neo4jConnectionDetails details) {
        this.driver = driver;
        this.details = details;
    }

    /** @throws CannotStartException if the server does not answer, refuses the password or is too old */
    void run() {
        try {
            // a query would be tried again and again before it fails
            this.driver.verifyConnectivity();
            requireSupported(version(), this.details.getUri());
        }
        catch (Neo4jException ex) {
            throw new CannotStartException(reasonAndRemedy(ex), ex);
        }
    }

    private ServerVersion version() {
        return ServerVersion.parse(this.driver.executableQuery(VERSION).execute()
                .records().getFirst().get("version").asString());
    }

    static void requireSupported(ServerVersion version, URI address) {
        if (!version.isSupported()) {
            throw new CannotStartException("The Neo4j at " + address + " is version " + version
                    + ", and " + ServerVersion.OLDEST + " or newer is needed: upgrade it, or leave spring.neo4j.uri out"
                    + " to use the embedded one.");
        }
    }

    private String reasonAndRemedy(Neo4jException failure) {
        return switch (failure) {
            case AuthenticationException _ -> refused();
            case Neo4jException expired when EXPIRED.equals(expired.code()) -> "The user's password at " + this.details.getUri()
                    + " was given by somebody else and must be changed before it can be used:"
                    + " ALTER CURRENT USER SET PASSWORD FROM '…' TO '…' on the database system, then name the new one.";
            case ServiceUnavailableException _ -> "No Neo4j answers at " + this.details.getUri() + " (" + Reasons.of(failure)
                    + "): start it, or name the right one with --spring.neo4j.uri=<address>.";
            case ClientException _ -> "The Neo4j at " + this.details.getUri() + " does not work with this program ("
                    + Reasons.of(failure) + "): " + ServerVersion.OLDEST + " or newer is needed.";
            default -> "The Neo4j at " + this.details.getUri() + " cannot be used: " + Reasons.of(failure);
        };
    }

    private String refused() {
        return (this.details instanceof AuthenticationRemedy known) ? known.authenticationRemedy()
                : "The Neo4j at " + this.details.getUri() + " refuses the user or the password: correct"
                        + " spring.neo4j.authentication.username and spring.neo4j.authentication.password.";
    }

}
