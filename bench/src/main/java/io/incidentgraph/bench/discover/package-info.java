/** Discovery beside statements written by hand. */
@NullMarked
package io.incidentgraph.bench.discover;

import org.jspecify.annotations.NullMarked;
