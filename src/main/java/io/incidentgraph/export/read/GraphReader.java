package io.incidentgraph.export.read;

import io.incidentgraph.query.NodePredicate;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/**
 * Opens the graph for an export: one reading transaction, of which the driver holds a bounded number of rows. It ends with the
 * work, also where that fails because nobody reads on: the database then stops.
 */
@Component
public final class GraphReader {

    /** Rows that the driver asks for at a time. */
    private static final int FETCH = 500;

    /** By which a transaction of ours is known in the database's own list. */
    static final Map<String, Object> METADATA = Map.of("app", "incident-graph-export");

    /** What is done with the graph. */
    @FunctionalInterface
    public interface Work<T> {

        T with(ExportedGraph graph) throws IOException;

    }

    private final Driver driver;

    private final DatabaseSelectionProvider databases;

    private final NodePredicate predicate;

    public GraphReader(Driver driver, DatabaseSelectionProvider databases, ObjectProvider<NodePredicate> predicates) {
        this.driver = driver;
        this.databases = databases;
        this.predicate = predicates.getIfAvailable(() -> NodePredicate.NONE);
    }

    /** @throws IOException if the work does */
    public <T> T read(Selection selection, ReadOptions options, Work<T> work) throws IOException {
        var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(FETCH);
        Optional.ofNullable(databases.getDatabaseSelection().getValue()).ifPresent(config::withDatabase);
        try (var session = driver.session(config.build());
                var tx = session.beginTransaction(TransactionConfig.builder().withMetadata(METADATA).build())) {
            return work.with(new ExportedGraph(tx, selection, options, predicate));
        }
    }

}
