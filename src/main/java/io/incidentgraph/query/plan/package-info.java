/** Where a statement begins: at the nodes that are asked for, or at the rarer end of one of their filters. */
@NullMarked
package io.incidentgraph.query.plan;

import org.jspecify.annotations.NullMarked;
