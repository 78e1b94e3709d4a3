/** Discovery: what incidents have in common, counted in the graph and shown with the incidents themselves. */
@NullMarked
package io.incidentgraph.discovery;

import org.jspecify.annotations.NullMarked;
