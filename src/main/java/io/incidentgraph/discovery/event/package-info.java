/** One event at a vendor and the disclosures of its customers: what may be one, and what curators decide. */
@NullMarked
package io.incidentgraph.discovery.event;

import org.jspecify.annotations.NullMarked;
