package io.incidentgraph.model;

/** A node of an imported catalogue by its label, its id in the graph and its name. */
public record CatalogueName(String label, String id, String name) {
}
