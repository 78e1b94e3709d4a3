/** Imports incident records and catalogues from files of every known format, each import as a run that can be taken back. */
@NullMarked
package io.incidentgraph.ingest;

import org.jspecify.annotations.NullMarked;
