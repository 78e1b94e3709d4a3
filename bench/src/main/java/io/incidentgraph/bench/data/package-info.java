/** The graphs that are asked: incidents of the VERIS Community Database, a million made after them, and the server that holds them. */
@NullMarked
package io.incidentgraph.bench.data;

import org.jspecify.annotations.NullMarked;
