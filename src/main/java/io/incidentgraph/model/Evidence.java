package io.incidentgraph.model;

import org.jspecify.annotations.Nullable;

/**
 * The passage that proves a fact.
 *
 * @param document position in the record's list of documents
 * @param note what the passage says, in the recorder's own words
 */
public record Evidence(int document, TextRange range, @Nullable String note) {
}
