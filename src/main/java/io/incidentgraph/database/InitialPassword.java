package io.incidentgraph.database;

import java.util.Map;
import org.neo4j.graphdb.GraphDatabaseService;

/** Gives the server's user a password of its own as long as it still has the one that every Neo4j comes with. */
final class InitialPassword {

    private static final String STILL_AS_DELIVERED = """
            SHOW USERS YIELD user, passwordChangeRequired
            WHERE user = $user AND passwordChangeRequired
            """;

    private static final String SET = "ALTER USER $user SET PASSWORD $password CHANGE NOT REQUIRED";

    private static final String FORGET = "ALTER USER $user SET PASSWORD CHANGE REQUIRED";

    private final PasswordFile file;

    InitialPassword(PasswordFile file) {
        this.file = file;
    }

    /** Does nothing once a password was set: whoever uses the database may have changed it. */
    void setOn(GraphDatabaseService system) {
        Map<String, Object> user = Map.of("user", EmbeddedServer.USER);
        boolean asDelivered = system.executeTransactionally(STILL_AS_DELIVERED, user, result -> result.hasNext());
        if (asDelivered) {
            system.executeTransactionally(SET, Map.of("user", EmbeddedServer.USER, "password", this.file.readOrCreate()));
        }
    }

    /** Has a copy of this server set a password of its own. */
    static void forgetOn(GraphDatabaseService system) {
        system.executeTransactionally(FORGET, Map.of("user", EmbeddedServer.USER));
    }

}
