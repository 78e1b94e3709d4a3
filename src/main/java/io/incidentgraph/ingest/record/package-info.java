/** Reads incident records in the project's own format. */
@NullMarked
package io.incidentgraph.ingest.record;

import org.jspecify.annotations.NullMarked;
