/** How large the database is, and which indexes it has: what planning and cost estimates rest on. */
@NullMarked
package io.incidentgraph.query.statistics;

import org.jspecify.annotations.NullMarked;
