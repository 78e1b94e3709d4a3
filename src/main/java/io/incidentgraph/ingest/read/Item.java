package io.incidentgraph.ingest.read;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What a reader finds. Positions are added by whoever calls it. */
public sealed interface Item {

    /** An incident record in the form of the schema; checked against it before it is stored. */
    record Incident(ObjectNode tree) implements Item {
    }

    /**
     * What a catalogue (ATT&amp;CK) says about one of its nodes.
     *
     * @param label {@code AttackTechnique}, {@code Tactic}, {@code Mitigation}, {@code ThreatGroup}, {@code Malware}, {@code Campaign}
     * @param id the node's id in the graph, such as {@code T1486}
     * @param properties without id; values are text, numbers, booleans or lists of text
     */
    record CatalogueNode(String label, String id, Map<String, Object> properties) implements Item {
    }

    /** What a catalogue says about two of its nodes, or of a concept and a technique ({@code MAPS_TO}). */
    record CatalogueLink(String type, String fromLabel, String from, String toLabel, String to, Map<String, Object> properties) implements Item {
    }

    /** The source refers to something that it does not hold. The rest is kept; it resolves when the object comes. */
    record Unresolved(String reference, String where) implements Item {
    }

    /** Something that was left out or changed on the way; the rest of its object is kept. */
    record Warning(String message) implements Item {
    }

    /** The source says this object again that came before it in the same import, or what amounts to it. */
    record Duplicate(String of) implements Item {
    }

    /** The object cannot be taken. Its raw text is kept with the reason. */
    record Rejected(String reason) implements Item {
    }

}
