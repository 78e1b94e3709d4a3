/** What the program shows in a browser: the start page, GraphiQL and Neo4j Browser, all without the internet. */
@NullMarked
package io.incidentgraph.web;

import org.jspecify.annotations.NullMarked;
