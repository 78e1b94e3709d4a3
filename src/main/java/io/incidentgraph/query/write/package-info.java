/** Answers written as JSON straight from what the database returns. */
@NullMarked
package io.incidentgraph.query.write;

import org.jspecify.annotations.NullMarked;
