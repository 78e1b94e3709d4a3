/** How long the program takes from its start to its first answer. */
@NullMarked
package io.incidentgraph.bench.start;

import org.jspecify.annotations.NullMarked;
