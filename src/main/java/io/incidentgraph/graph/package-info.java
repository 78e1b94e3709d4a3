/** The record store: keeps records, computes facts from them, and proves that what is stored is what follows from them. */
@NullMarked
package io.incidentgraph.graph;

import org.jspecify.annotations.NullMarked;
