/** Finds, among many organizations, the pairs whose names may mean the same one, without comparing all with all. */
@NullMarked
package io.incidentgraph.curation.match;

import org.jspecify.annotations.NullMarked;
