/** Cypher patterns over the model: how nodes are found, where links lead, and what hides a node. */
@NullMarked
package io.incidentgraph.query.pattern;

import org.jspecify.annotations.NullMarked;
