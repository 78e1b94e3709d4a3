/** The facts of an incident as a pure function of its records, the decisions about it, and the aliases. */
@NullMarked
package io.incidentgraph.graph.projection;

import org.jspecify.annotations.NullMarked;
