/** Reads what is exported, row by row, in an order that depends on nothing but the graph. */
@NullMarked
package io.incidentgraph.export.read;

import org.jspecify.annotations.NullMarked;
