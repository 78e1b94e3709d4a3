package io.incidentgraph.query.check;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import io.incidentgraph.query.schema.GraphModel;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/** Warns at the start of the server of names in the schema that nothing in the database knows, with their places. */
@Component
@ConditionalOnWebApplication
final class UnknownNamesWarning {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownNamesWarning.class);
    private static final int SHOWN = 20;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final GraphModel model;
    private final Driver driver;
    private final DatabaseSelectionProvider databases;

    UnknownNamesWarning(GraphModel model, Driver driver, DatabaseSelectionProvider databases) {
        this.model = model;
        this.driver = driver;
        this.databases = databases;
    }

    /** Nobody waits for it, and it lets the first questions pass. */
    @EventListener(ApplicationReadyEvent.class)
    void compare() {
        Thread.ofVirtual().name("unknown-names").start(() -> {
            LockSupport.parkNanos(PAUSE.toNanos());
            warn();
        });
    }

    void warn() {
        try {
            DatabaseNames names = DatabaseNames.of(driver, databases, model);
            if (names.filled().isEmpty()) {
                LOG.debug("The graph is empty; the names in the schema are compared with it once there are data");
                return;
            }
            warn(new UnknownNames(model, names).find());
        }
        catch (Neo4jException | IllegalStateException unanswered) {
            LOG.debug("The names in the schema could not be compared with the database", unanswered);
        }
    }

    private static void warn(List<String> unknown) {
        unknown.stream().limit(SHOWN).forEach(place -> LOG.warn("The schema names what nothing in the database knows: {}", place));
        if (unknown.size() > SHOWN) {
            LOG.warn("… and {} more names", unknown.size() - SHOWN);
        }
    }

}
