/** Measures imports beside a loader written by hand for the same graph. */
@NullMarked
package io.incidentgraph.bench.load;

import org.jspecify.annotations.NullMarked;
