package io.incidentgraph.discovery.path;

import org.jspecify.annotations.Nullable;

/**
 * A node on a path.
 *
 * @param relationships how many it has along which paths lead
 */
record PathNode(PathNodeType type, String id, @Nullable String labelJa, @Nullable String labelEn, int relationships) {
}
