package io.incidentgraph.discovery;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/** Runs statements of one row, each in a reading transaction that the database itself ends when its time is up. */
@Component
final class Database {

    private final Driver driver;
    private final Duration time;
    private final SessionConfig reading;

    Database(Driver driver, QueryLimits limits, DatabaseSelectionProvider databases) {
        this.driver = driver;
        this.time = limits.time();
        var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        Optional.ofNullable(databases.getDatabaseSelection().getValue()).ifPresent(config::withDatabase);
        this.reading = config.build();
    }

    /** @throws QueryRefusedException if it takes too long or needs too much memory */
    <T> T read(Statement statement, Function<Record, T> read) {
        var config = TransactionConfig.builder().withTimeout(time).build();
        try (var session = driver.session(reading)) {
            return session.executeRead(transaction -> read.apply(row(transaction, statement)), config);
        }
        catch (Neo4jException failed) {
            throw failed.code().contains("TransactionTimedOut") ? refused(Code.TOO_SLOW,
                    "Counting took longer than %d ms, which is the limit.".formatted(time.toMillis())) : failed;
        }
    }

    private static Record row(TransactionContext transaction, Statement statement) {
        try {
            return transaction.run(statement.cypher(), statement.parameters()).single();
        }
        catch (TransientException failed) {
            // the driver would try again and again what cannot succeed
            throw failed.code().contains("OutOfMemory") ? refused(Code.TOO_MANY_NODES,
                    "Counting needs more memory than the database gives to queries.") : failed;
        }
    }

    private static RuntimeException refused(Code code, String reason) {
        return new QueryRefusedException(code, reason + " Narrow it down with where, or name fewer features.");
    }

}
