/** The model of the graph that is asked: node types, the links between them, and what is known of their properties. */
@NullMarked
package io.incidentgraph.query.schema;

import org.jspecify.annotations.NullMarked;
