package io.incidentgraph.query.prepare;

import java.util.List;

import graphql.normalized.ExecutableNormalizedOperation;

/** An operation whose variables have no values yet. */
record PreparedOperation(ExecutableNormalizedOperation normalized, List<PreparedField> fields) {
}
