package io.incidentgraph.web.browser;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/** Where a person's browser reaches the database: where the program does, unless {@code incident-graph.browser.address} says otherwise. */
@Component
class DatabaseAddress {

    private final Neo4jConnectionDetails details;

    private final @Nullable URI fromOutside;

    DatabaseAddress(Neo4jConnectionDetails details, @Value("${incident-graph.browser.address:#{null}}") @Nullable URI fromOutside) {
        this.details = details;
        this.fromOutside = fromOutside;
    }

    BoltAddress get() {
        return BoltAddress.of(this.fromOutside != null ? this.fromOutside : this.details.getUri());
    }

}
