package io.incidentgraph.discovery.projection;

import org.roaringbitmap.RoaringBitmap;

/**
 * What a question is asked of.
 *
 * @param incidents those asked about; not to be changed
 * @param hidden what must not be seen by whoever asks, nor counted
 */
public record Asked(IncidentFacts facts, RoaringBitmap incidents, HiddenFacts hidden) {
}
