package io.incidentgraph.query;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one operation may ask for. A query beyond a limit is refused with the number and the limit, never cut short.
 *
 * @param depth the levels of nested fields
 * @param nodes the nodes in the answer of one root field
 * @param time how long one root field may take in the database
 * @param limit the largest {@code limit} and {@code first}
 * @param offset the largest {@code offset}; connections page further
 */
@ConfigurationProperties("incident-graph.query")
public record QueryLimits(@DefaultValue("12") int depth, @DefaultValue("10000") int nodes,
        @DefaultValue("10s") Duration time, @DefaultValue("1000") int limit, @DefaultValue("10000") int offset) {

    /** The limits that hold where nothing is configured. */
    public static QueryLimits defaults() {
        return new QueryLimits(12, 10_000, Duration.ofSeconds(10), 1_000, 10_000);
    }

}
