/** The facts of all incidents in memory, by numbers, kept in step with the graph: what discovery counts on. */
@NullMarked
package io.incidentgraph.discovery.projection;

import org.jspecify.annotations.NullMarked;
