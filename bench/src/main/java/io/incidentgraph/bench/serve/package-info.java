/** The servers that answer: the engine of the program, and statements written by hand. */
@NullMarked
package io.incidentgraph.bench.serve;

import org.jspecify.annotations.NullMarked;
