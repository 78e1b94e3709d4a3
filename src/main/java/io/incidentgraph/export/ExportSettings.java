package io.incidentgraph.export;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much exports may take.
 *
 * @param concurrent exports that are made at the same time
 * @param neighbourhood the nodes of a neighbourhood
 */
@ConfigurationProperties("incident-graph.export")
public record ExportSettings(@DefaultValue("4") int concurrent, @DefaultValue("100000") int neighbourhood) {
}
