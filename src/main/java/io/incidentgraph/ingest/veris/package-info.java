/** Reads incidents of VERIS, the Vocabulary for Event Recording and Incident Sharing, as incident records. */
@NullMarked
package io.incidentgraph.ingest.veris;

import org.jspecify.annotations.NullMarked;
