/** What catalogues make of the graph's shared nodes: computed from the vocabulary and from what was imported, and written. */
@NullMarked
package io.incidentgraph.graph.catalogue;

import org.jspecify.annotations.NullMarked;
