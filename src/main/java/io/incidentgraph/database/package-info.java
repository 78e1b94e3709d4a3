/** The Neo4j that the program works with: embedded when none is configured, migrated either way. */
@NullMarked
package io.incidentgraph.database;

import org.jspecify.annotations.NullMarked;
