package io.incidentgraph.review;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * How often a record was decided on, and by whom last: so that of two who decide at once the second is told. It is no part of
 * what is known.
 *
 * @param version null before the first decision is kept
 */
@Node("Review")
record ReviewState(@Id Long record, @Version @Nullable Long version, String by, String on) {
}
