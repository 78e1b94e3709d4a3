/** What the directives of the SDL say of the graph: node types, the links between them, and what is known of their properties. */
@NullMarked
package io.incidentgraph.query.schema;

import org.jspecify.annotations.NullMarked;
