/** The {@code where} argument: read into a closed family of filters, and these made conditions of Cypher. */
@NullMarked
package io.incidentgraph.query.filter;

import org.jspecify.annotations.NullMarked;
