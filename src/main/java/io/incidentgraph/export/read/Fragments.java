package io.incidentgraph.export.read;

import java.util.Optional;

/** Parts of statements that return, in a column {@code node}, the nodes of a label that belong to an export; a node may come more than once. */
interface Fragments {

    /** Nothing if all nodes of the label belong to it. */
    Optional<String> nodes(String label);

    /** Whether nodes of the label can belong to it at all. */
    boolean has(String label);

    /** Whether relationships of the type belong to it, if both ends do. */
    boolean hasType(String type);

    /** Whether a relationship belongs to it of which the beginning does. */
    default boolean has(EdgeRow edge) {
        return true;
    }

}
