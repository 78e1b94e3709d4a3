package io.incidentgraph.discovery.projection;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much memory discovery takes.
 *
 * @param incidents of so many incidents the facts are kept in memory, 300 to 500 bytes each; if there are more, or with 0, the
 *     facts of the incidents asked about are read anew for every question
 * @param asked of so many incidents facts are read for one question
 */
@ConfigurationProperties("incident-graph.discovery")
public record DiscoverySettings(@DefaultValue("2000000") int incidents, @DefaultValue("200000") int asked) {

    /** What holds where nothing is configured. */
    public static DiscoverySettings defaults() {
        return new DiscoverySettings(2_000_000, 200_000);
    }

}
