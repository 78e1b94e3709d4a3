/** Curation: what may be one organization under several names, and the decisions of whoever looks after the graph. */
@NullMarked
package io.incidentgraph.curation;

import org.jspecify.annotations.NullMarked;
