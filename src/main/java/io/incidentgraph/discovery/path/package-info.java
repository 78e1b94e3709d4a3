/** How two nodes hang together: paths between them, those that say most first. */
@NullMarked
package io.incidentgraph.discovery.path;

import org.jspecify.annotations.NullMarked;
