/** What a reader of a source format sees, and what it yields. */
@NullMarked
package io.incidentgraph.ingest.read;

import org.jspecify.annotations.NullMarked;
