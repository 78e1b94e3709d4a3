/** When incidents happened, and how long it took until they were noticed, made public and reported. */
@NullMarked
package io.incidentgraph.discovery.time;

import org.jspecify.annotations.NullMarked;
