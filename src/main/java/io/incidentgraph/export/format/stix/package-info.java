/** Incidents as STIX 2.1, with the Incident Core Extension and its events, tasks and impacts. */
@NullMarked
package io.incidentgraph.export.format.stix;

import org.jspecify.annotations.NullMarked;
