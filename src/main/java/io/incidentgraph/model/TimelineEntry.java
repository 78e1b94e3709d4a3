package io.incidentgraph.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What else happened when. */
public record TimelineEntry(@Nullable Edtf on, @Nullable String noteJa, @Nullable String noteEn, List<Evidence> evidence) {
}
