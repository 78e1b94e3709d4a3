package io.incidentgraph.starter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether a new graph begins with the starter set.
 *
 * @param load false leaves a new graph empty
 */
@ConfigurationProperties("incident-graph.starter-set")
record StarterSettings(@DefaultValue("true") boolean load) {
}
