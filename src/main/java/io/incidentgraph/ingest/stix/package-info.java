/** Reads incidents in STIX 2.1 as incident records. */
@NullMarked
package io.incidentgraph.ingest.stix;

import org.jspecify.annotations.NullMarked;
