/** Turns the elements of a source into records in several threads and hands them on in their order, with bounded memory. */
@NullMarked
package io.incidentgraph.ingest.pipeline;

import org.jspecify.annotations.NullMarked;
