/** Runs compiled queries and hands their answers to GraphQL Java, within the limits. */
@NullMarked
package io.incidentgraph.query.execute;

import org.jspecify.annotations.NullMarked;
