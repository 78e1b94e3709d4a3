package io.incidentgraph.export.read;

import java.util.List;
import java.util.Map;

/**
 * An incident with its facts.
 *
 * @param facts in the order in which relationships are exported
 * @param records what is known of the records about it that may be seen, in the order of their dates
 */
public record IncidentRow(NodeRow node, List<Fact> facts, List<Source> records) {

    /**
     * A fact.
     *
     * @param target the properties of the node at its end that say what it is
     */
    public record Fact(EdgeRow edge, Map<String, Object> target) {
    }

    /**
     * A record.
     *
     * @param asOf its date in EDTF; empty if it has none
     * @param documents the properties of the documents from which it was made
     */
    public record Source(String asOf, List<Map<String, Object>> documents) {
    }

}
