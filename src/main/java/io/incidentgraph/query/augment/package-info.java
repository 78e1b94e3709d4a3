/** The part of the schema that follows from the model: filters, orders, connections and root fields, in the shapes of the Neo4j GraphQL Library. */
@NullMarked
package io.incidentgraph.query.augment;

import org.jspecify.annotations.NullMarked;
