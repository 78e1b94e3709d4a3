/** The incident record: the one format between every source and the graph, and the ids that follow from it. */
@NullMarked
package io.incidentgraph.model;

import org.jspecify.annotations.NullMarked;
