/** Reads MITRE ATT&amp;CK, in STIX 2.0 and 2.1, as entries of a catalogue. */
@NullMarked
package io.incidentgraph.ingest.attack;

import org.jspecify.annotations.NullMarked;
