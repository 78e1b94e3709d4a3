package io.incidentgraph.graph;

import java.util.Optional;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/** Transactions on the configured database; each is tried again when the server says that it may succeed. */
@Component
class GraphSessions {

    private final Driver driver;

    private final DatabaseSelectionProvider databases;

    GraphSessions(Driver driver, DatabaseSelectionProvider databases) {
        this.driver = driver;
        this.databases = databases;
    }

    <T> T write(Function<TransactionContext, T> work) {
        try (var session = session(AccessMode.WRITE)) {
            return session.executeWrite(work::apply);
        }
    }

    <T> T read(Function<TransactionContext, T> work) {
        try (var session = session(AccessMode.READ)) {
            return session.executeRead(work::apply);
        }
    }

    private Session session(AccessMode mode) {
        var config = SessionConfig.builder().withDefaultAccessMode(mode);
        Optional.ofNullable(databases.getDatabaseSelection().getValue()).ifPresent(config::withDatabase);
        return driver.session(config.build());
    }

}
