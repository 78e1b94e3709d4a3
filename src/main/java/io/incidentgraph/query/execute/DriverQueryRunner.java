package io.incidentgraph.query.execute;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;

import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.query.compile.CompiledQuery;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/** Runs compiled queries, each in a reading transaction that the database itself ends when its time is up. */
@Component
final class DriverQueryRunner implements QueryRunner {

    private static final int FETCH_SIZE = 1_000;
    private static final int ATTEMPTS = 3;

    private final Driver driver;
    private final QueryLimits limits;
    private final SessionConfig reads;
    private final TransactionConfig transaction;

    DriverQueryRunner(Driver driver, QueryLimits limits, DatabaseSelectionProvider databases) {
        this.driver = driver;
        this.limits = limits;
        var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(FETCH_SIZE);
        Optional.ofNullable(databases.getDatabaseSelection().getValue()).ifPresent(config::withDatabase);
        this.reads = config.build();
        this.transaction = TransactionConfig.builder().withTimeout(limits.time()).build();
    }

    @Override
    public int nodes() {
        return limits.nodes();
    }

    /** One journey to the database and back: the statement is a transaction of its own, and repeating it harms nobody. */
    @Override
    public <T> T read(CompiledQuery query, Function<Iterator<Record>, T> reading) {
        long end = System.nanoTime() + limits.time().toNanos();
        for (int attempt = 1;; attempt++) {
            try (var session = driver.session(reads)) {
                return reading.apply(session.run(query.cypher(), query.parameters(), transaction));
            }
            catch (Neo4jException failed) {
                boolean again = failed instanceof RetryableException && attempt < ATTEMPTS && System.nanoTime() < end;
                if (!again) {
                    throw failed.code().contains("TransactionTimedOut") ? tooSlow() : failed;
                }
            }
        }
    }

    private RuntimeException tooSlow() {
        return new QueryRefusedException(Code.TOO_SLOW, ("The query took longer than %s, which is the limit. "
                + "Ask for less, or narrow it down with where.").formatted(Durations.words(limits.time())));
    }

}
