package io.incidentgraph.query.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.neo4j.driver.Driver;

/** The small graph of {@code graph.cypher}: three invented incidents. */
final class TestGraph {

    private TestGraph() {
    }

    static void create(Driver driver) {
        try {
            for (String statement : Files.readString(Path.of("src/test/resources/query/graph.cypher")).split(";\\s*\n")) {
                if (!statement.isBlank()) {
                    driver.executableQuery(statement).execute();
                }
            }
            driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()").execute();
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

}
