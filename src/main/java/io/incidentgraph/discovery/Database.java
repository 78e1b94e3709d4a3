package io.incidentgraph.discovery;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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

/** Runs statements in reading transactions that the database itself ends when their time is up. */
@Component
public final class Database {

    private final Driver driver;
    private final Duration time;
    private final SessionConfig reading;

    public Database(Driver driver, QueryLimits limits, DatabaseSelectionProvider databases) {
        this.driver = driver;
        this.time = limits.time();
        var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        Optional.ofNullable(databases.getDatabaseSelection().getValue()).ifPresent(config::withDatabase);
        this.reading = config.build();
    }

    /** The statements of one transaction: they see the same graph. */
    @FunctionalInterface
    public interface Reads {

        /** The rows of a statement, to be read before the next one runs. */
        Stream<Record> rows(Statement statement);

    }

    /**
     * Runs a statement of one row.
     *
     * @throws QueryRefusedException if it takes too long or needs too much memory
     */
    public <T> T read(Statement statement, Function<Record, T> read) {
        return readAll(reads -> read.apply(reads.rows(statement).reduce((_, _) -> {
            throw new IllegalStateException("More than one row: " + statement.cypher());
        }).orElseThrow()));
    }

    /**
     * Runs statements in one transaction. It may be done more than once: what they find is to be kept by the result alone.
     *
     * @throws QueryRefusedException if all of it takes too long or needs too much memory
     */
    public <T> T readAll(Function<Reads, T> work) {
        var config = TransactionConfig.builder().withTimeout(time).build();
        try (var session = driver.session(reading)) {
            return session.executeRead(transaction -> within(transaction, work), config);
        }
        catch (Neo4jException failed) {
            throw failed.code().contains("TransactionTimedOut") ? refused(Code.TOO_SLOW,
                    "The database took longer than %d ms, which is the limit.".formatted(time.toMillis())) : failed;
        }
    }

    private static <T> T within(TransactionContext transaction, Function<Reads, T> work) {
        try {
            return work.apply(statement -> transaction.run(statement.cypher(), statement.parameters()).stream());
        }
        catch (TransientException failed) {
            // the driver would try again and again what cannot succeed
            throw failed.code().contains("OutOfMemory") ? refused(Code.TOO_MANY_NODES,
                    "This needs more memory than the database gives to queries.") : failed;
        }
    }

    private static RuntimeException refused(Code code, String reason) {
        return new QueryRefusedException(code, reason + " Narrow it down with where, or ask for less.");
    }

}
