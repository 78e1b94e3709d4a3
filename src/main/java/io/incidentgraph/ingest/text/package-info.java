/** Takes what was found in texts into the graph, as drafts, and the texts themselves. */
@NullMarked
package io.incidentgraph.ingest.text;

import org.jspecify.annotations.NullMarked;
