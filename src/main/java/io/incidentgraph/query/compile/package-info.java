/** The compiler: a selection of fields in, one Cypher statement and the shape of its answer out. Pure. */
@NullMarked
package io.incidentgraph.query.compile;

import org.jspecify.annotations.NullMarked;
