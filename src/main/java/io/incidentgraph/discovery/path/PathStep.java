package io.incidentgraph.discovery.path;

import java.util.List;

/** From one node of a path to the next: all relationships between the two. */
record PathStep(List<PathLink> links) {
}
