/** What incidents share: combinations of features, vendors, and what occurs together, counted over the facts in memory. */
@NullMarked
package io.incidentgraph.discovery.shared;

import org.jspecify.annotations.NullMarked;
