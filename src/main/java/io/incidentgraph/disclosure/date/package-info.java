/** Dates: how texts write them, which day they mean, and what happened on it. */
@NullMarked
package io.incidentgraph.disclosure.date;

import org.jspecify.annotations.NullMarked;
