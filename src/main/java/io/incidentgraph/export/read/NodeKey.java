package io.incidentgraph.export.read;

/** A node by the label that tells it from others and its id, which is text or a whole number. */
public record NodeKey(String label, Object id) {

    /** Unique in the graph. */
    @Override
    public String toString() {
        return label + ":" + id;
    }

}
