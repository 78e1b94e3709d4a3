/** Takes the graph away: in formats of others, whole or in part, streamed, with what is needed to cite it. */
@NullMarked
package io.incidentgraph.export;

import org.jspecify.annotations.NullMarked;
