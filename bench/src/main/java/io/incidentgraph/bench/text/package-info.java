/** What reading disclosure texts costs beside the bare morphological analyser. */
@NullMarked
package io.incidentgraph.bench.text;

import org.jspecify.annotations.NullMarked;
