/** What one operation, one request and one client may ask for. */
@NullMarked
package io.incidentgraph.query.limit;

import org.jspecify.annotations.NullMarked;
