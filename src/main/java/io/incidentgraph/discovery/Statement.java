package io.incidentgraph.discovery;

import java.util.Map;

/** A statement with its parameters. */
public record Statement(String cypher, Map<String, Object> parameters) {
}
