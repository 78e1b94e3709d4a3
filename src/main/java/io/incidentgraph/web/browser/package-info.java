/** Neo4j Browser, served by the program, with a guide, favourites and a style of its own. */
@NullMarked
package io.incidentgraph.web.browser;

import org.jspecify.annotations.NullMarked;
