/** Which parts of a text tell of which incident, and which of none. */
@NullMarked
package io.incidentgraph.disclosure.segment;

import org.jspecify.annotations.NullMarked;
