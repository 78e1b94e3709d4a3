package io.incidentgraph.discovery;

import java.util.Map;

/** A statement with its parameters. */
record Statement(String cypher, Map<String, Object> parameters) {
}
