package io.incidentgraph.discovery;

import org.jspecify.annotations.Nullable;

/** A feature with its value, and what the value is called. */
record FeatureValue(Feature feature, String id, @Nullable String labelJa, @Nullable String labelEn) {
}
