/** Lets only those write over HTTP who know the token; reading is open. */
@NullMarked
package io.incidentgraph.security;

import org.jspecify.annotations.NullMarked;
