package io.incidentgraph.model;

import java.time.Instant;

/**
 * What one version of a catalogue (ATT&amp;CK, the mapping of VERIS to it) says about one of its objects. Catalogues are to
 * shared nodes what incident records are to incidents: kept as they came, and the graph follows from them.
 */
public sealed interface CatalogueEntry permits CatalogueNode, CatalogueLink {

    /** The object's id in its catalogue, which stays the same from version to version, such as a STIX id. */
    String object();

    /** When the catalogue changed the object last; of several entries of an object the latest holds. */
    Instant modified();

}
