package io.incidentgraph.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A node of a catalogue.
 *
 * @param label the node's label in the graph, such as {@code AttackTechnique}
 * @param id the node's id in the graph, such as {@code T1486}
 * @param properties the other properties; text, whole numbers, truth values or lists of text
 * @param names by what else than {@code object} and {@link #name(String, String)} links may name it
 * @param links what it says by itself about others; changes with it
 */
public record CatalogueNode(String object, Instant modified, String label, String id, Map<String, Object> properties, List<String> names,
        List<Reference> links) implements CatalogueEntry {

    /** A link that is a part of the node's own description. */
    public record Reference(String type, String to) {
    }

    public CatalogueNode {
        properties = new TreeMap<>(properties);
        names = List.copyOf(names);
        links = List.copyOf(links);
    }

    /** The name by which a link means the node of a label and an id, whatever catalogue it is from: {@code Cause:error.loss}. */
    public static String name(String label, String id) {
        return label + ":" + id;
    }

}
