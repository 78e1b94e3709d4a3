package io.incidentgraph.query.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.neo4j.cypherdsl.core.ResultStatement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** Asks the database about itself: briefly, and never twice. */
final class StatisticsQueries {

    private static final String INDEXES = """
            SHOW INDEXES YIELD name, type, state, entityType, labelsOrTypes, properties
            WHERE state = 'ONLINE' AND labelsOrTypes IS NOT NULL AND properties IS NOT NULL
            RETURN name, type, entityType, labelsOrTypes, properties ORDER BY name
            """;

    private static final Renderer RENDERER = Renderer.getRenderer(
            Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).alwaysEscapeNames(true).build());

    private final Driver driver;
    private final SessionConfig reading;
    private final TransactionConfig brief;

    StatisticsQueries(Driver driver, DatabaseSelectionProvider databases, Duration timeout) {
        this.driver = driver;
        var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        Optional.ofNullable(databases.getDatabaseSelection().getValue()).ifPresent(config::withDatabase);
        this.reading = config.build();
        this.brief = TransactionConfig.builder().withTimeout(timeout).build();
    }

    /** The only row of an answer. */
    Record row(ResultStatement statement) {
        try (var session = driver.session(reading)) {
            return session.run(RENDERER.render(statement), statement.getCatalog().getParameters(), brief).single();
        }
    }

    List<IndexDefinition> indexes() {
        try (var session = driver.session(reading)) {
            return session.run(INDEXES, brief).list(StatisticsQueries::index);
        }
    }

    private static IndexDefinition index(Record row) {
        return new IndexDefinition(row.get("name").asString(), row.get("type").asString(),
                row.get("entityType").asString().equals("RELATIONSHIP"),
                row.get("labelsOrTypes").asList(value -> value.asString()), row.get("properties").asList(value -> value.asString()));
    }

}
