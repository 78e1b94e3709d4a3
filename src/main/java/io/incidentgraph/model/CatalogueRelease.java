package io.incidentgraph.model;

/**
 * A version of a catalogue.
 *
 * @param catalogue what it is a version of, such as {@code enterprise-attack}
 * @param version as the catalogue numbers it; empty where it does not
 * @param whole whether it holds all of the catalogue, so that a link of an older version that it lacks is no more
 */
public record CatalogueRelease(String catalogue, String version, boolean whole) {
}
