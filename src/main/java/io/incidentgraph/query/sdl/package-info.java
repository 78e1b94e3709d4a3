/** Reads the model of the graph out of schema files: the directives, and what they are to mean together. */
@NullMarked
package io.incidentgraph.query.sdl;

import org.jspecify.annotations.NullMarked;
