package io.incidentgraph.query.prepare;

import java.util.List;

/** An operation whose variables have no values yet. */
record PreparedOperation(List<PreparedField> fields) {
}
