/** Asks all servers the same, compares what they answer, and then how fast. */
@NullMarked
package io.incidentgraph.bench.measure;

import org.jspecify.annotations.NullMarked;
