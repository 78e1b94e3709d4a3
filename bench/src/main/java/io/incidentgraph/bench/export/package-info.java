/** What exports cost beside reading the same rows. */
@NullMarked
package io.incidentgraph.bench.export;

import org.jspecify.annotations.NullMarked;
