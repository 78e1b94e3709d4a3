/** Incidents that share most with one, what is rare before what is common. */
@NullMarked
package io.incidentgraph.discovery.similar;

import org.jspecify.annotations.NullMarked;
