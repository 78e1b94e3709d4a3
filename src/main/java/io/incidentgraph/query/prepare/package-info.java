/** Operations made ready to be answered: parsed, checked and compiled once, and used again with other variables. */
@NullMarked
package io.incidentgraph.query.prepare;

import org.jspecify.annotations.NullMarked;
