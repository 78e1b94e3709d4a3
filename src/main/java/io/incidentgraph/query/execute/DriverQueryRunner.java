package io.incidentgraph.query.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.incidentgraph.query.QueryLimits;
import io.incidentgraph.query.QueryRefusedException;
import io.incidentgraph.query.QueryRefusedException.Code;
import io.incidentgraph.query.compile.CompiledQuery;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/** Runs compiled queries, each in a reading transaction that the database itself ends when its time is up. */
@Component
final class DriverQueryRunner implements QueryRunner {

    private static final int FETCH_SIZE = 1_000;

    private final Driver driver;
    private final QueryLimits limits;
    private final SessionConfig reading;

    DriverQueryRunner(Driver driver, QueryLimits limits, DatabaseSelectionProvider databases) {
        this.driver = driver;
        this.limits = limits;
        var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(FETCH_SIZE);
        Optional.ofNullable(databases.getDatabaseSelection().getValue()).ifPresent(config::withDatabase);
        this.reading = config.build();
    }

    @Override
    public List<@Nullable Object> values(CompiledQuery query) {
        var reader = new AnswerReader(limits.nodes());
        return rows(query, row -> reader.read(row.get(0), query.shape()));
    }

    @Override
    public List<Pair> pairs(CompiledQuery query) {
        var reader = new AnswerReader(limits.nodes());
        return rows(query, row -> new Pair(row.get(0).get(0).asObject(), reader.node(row.get(0).get(1), query.shape())));
    }

    /** The rows of the answer, each made into something else while it is read. */
    private <T extends @Nullable Object> List<T> rows(CompiledQuery query, Function<Record, T> read) {
        var config = TransactionConfig.builder().withTimeout(limits.time()).build();
        try (var session = driver.session(reading)) {
            return session.executeRead(transaction -> {
                var result = new ArrayList<T>();
                transaction.run(query.cypher(), query.parameters()).forEachRemaining(row -> result.add(read.apply(row)));
                return result;
            }, config);
        }
        catch (Neo4jException failed) {
            throw failed.code().contains("TransactionTimedOut") ? tooSlow() : failed;
        }
    }

    private RuntimeException tooSlow() {
        return new QueryRefusedException(Code.TOO_SLOW, ("The query took longer than %s, which is the limit. "
                + "Ask for less, or narrow it down with where.").formatted(Durations.words(limits.time())));
    }

}
