/** Reading the graph: GraphQL operations in the conventions of the Neo4j GraphQL Library, each root field one Cypher statement. */
@NullMarked
package io.incidentgraph.query;

import org.jspecify.annotations.NullMarked;
