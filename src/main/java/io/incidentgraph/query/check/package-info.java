/** Compares what the schema says with what the database has: names that nothing knows, filters that no index helps. */
@NullMarked
package io.incidentgraph.query.check;

import org.jspecify.annotations.NullMarked;
