/** Words that people type, made a full-text query in which nothing is syntax, and the places where they were found. */
@NullMarked
package io.incidentgraph.query.search;

import org.jspecify.annotations.NullMarked;
