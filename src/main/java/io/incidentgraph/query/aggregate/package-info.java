/** What many values can be brought down to: the functions of {@code aggregate}, {@code groupBy} and the filters over both. */
@NullMarked
package io.incidentgraph.query.aggregate;

import org.jspecify.annotations.NullMarked;
