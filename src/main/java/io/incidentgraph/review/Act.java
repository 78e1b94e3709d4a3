package io.incidentgraph.review;

import io.incidentgraph.curation.Author;

/**
 * Who decides on which record, and why.
 *
 * @param expectedVersion the version of the draft that the curator saw
 */
record Act(long record, Author author, long expectedVersion) {
}
