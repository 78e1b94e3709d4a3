/** The commands of imports as they are done by a server that already holds the data directory. */
@NullMarked
package io.incidentgraph.ingest.remote;

import org.jspecify.annotations.NullMarked;
