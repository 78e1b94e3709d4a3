package io.incidentgraph.discovery;

import org.jspecify.annotations.Nullable;

/** A feature with its value, and what the value is called. */
public record FeatureValue(Feature feature, String id, @Nullable String labelJa, @Nullable String labelEn) {
}
