package io.incidentgraph.curation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is held against each other.
 *
 * @param organizations the most organizations with a name; 100,000 take about a minute once, and half a gigabyte meanwhile
 */
@ConfigurationProperties("incident-graph.curation")
record CurationSettings(@DefaultValue("100000") int organizations) {
}
