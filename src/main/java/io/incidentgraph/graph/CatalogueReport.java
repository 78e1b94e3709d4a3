package io.incidentgraph.graph;

import java.util.List;
import java.util.Map;

/**
 * What a version of a catalogue changed.
 *
 * @param isNew whether the graph did not have this version
 * @param entries how many entries the version has
 * @param newEntries how many of them were not known from another version
 * @param added nodes that no catalogue had brought before
 * @param changed nodes that were brought before and differ now, but for those in {@code revoked}
 * @param revoked nodes that the catalogue has revoked or deprecated since
 * @param gone entries of the version before that this one lacks; their nodes stay, their links do not
 * @param links how many links of each type were drawn and taken away
 * @param changes the nodes concerned, at most {@value #LISTED} of each kind
 * @param unresolved links that wait for a node which is not there, with its name; at most {@value #LISTED}
 * @param unresolvedCount how many there are
 */
public record CatalogueReport(boolean isNew, long entries, long newEntries, long added, long changed, long revoked, long gone,
        Map<String, Links> links, List<Change> changes, List<String> unresolved, long unresolvedCount) {

    static final int LISTED = 1_000;

    /** What became of the links of a type. */
    public record Links(long drawn, long taken) {
    }

    /** The kinds of changes. */
    public enum Kind {
        ADDED, CHANGED, REVOKED, GONE
    }

    /**
     * A change of a node.
     *
     * @param id the node's id in the graph
     * @param fields which properties differ
     */
    public record Change(Kind kind, String label, String id, String name, List<String> fields) {
    }

}
