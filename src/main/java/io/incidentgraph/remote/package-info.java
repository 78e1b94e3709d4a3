/** Reaches the server of this program that holds the data directory, for commands that it has to do. */
@NullMarked
package io.incidentgraph.remote;

import org.jspecify.annotations.NullMarked;
