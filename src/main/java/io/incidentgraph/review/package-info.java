/** Decisions of curators on what was found in texts: each becomes a record, and nothing counts before it. */
@NullMarked
package io.incidentgraph.review;

import org.jspecify.annotations.NullMarked;
