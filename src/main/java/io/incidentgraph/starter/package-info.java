/** The incidents that a new graph begins with. */
@NullMarked
package io.incidentgraph.starter;

import org.jspecify.annotations.NullMarked;
