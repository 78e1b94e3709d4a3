package io.incidentgraph.export.read;

import java.util.Map;

/** A statement with its parameters. */
record Statement(String cypher, Map<String, Object> parameters) {
}
