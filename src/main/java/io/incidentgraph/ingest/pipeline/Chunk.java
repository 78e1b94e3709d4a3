package io.incidentgraph.ingest.pipeline;

import java.util.List;

/**
 * The outcomes of some elements that follow each other.
 *
 * @param last the number of the last of these elements in the whole source, from 1
 * @param bytes how much of the source's files was read by then
 */
public record Chunk(long last, long bytes, List<Outcome> outcomes) {
}
