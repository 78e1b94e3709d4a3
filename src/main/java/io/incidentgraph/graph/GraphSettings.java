package io.incidentgraph.graph;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the record store writes.
 *
 * @param batchSize records in one transaction
 * @param fastPath whether incidents of which nothing is stored are written without reading back; off only to compare
 */
@ConfigurationProperties("incident-graph.graph")
record GraphSettings(@DefaultValue("500") int batchSize, @DefaultValue("true") boolean fastPath) {
}
