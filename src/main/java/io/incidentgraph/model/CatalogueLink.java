package io.incidentgraph.model;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * An edge of a catalogue. It is drawn as soon as both ends are there, in whatever order they come.
 *
 * @param type the relationship type in the graph, such as {@code MITIGATES}
 * @param from where it begins: an object's id, or {@link CatalogueNode#name(String, String)}
 * @param to where it ends
 * @param properties of the edge; text, whole numbers, truth values or lists of text
 * @param withdrawn whether the catalogue takes it back
 */
public record CatalogueLink(String object, Instant modified, String type, String from, String to, Map<String, Object> properties,
        boolean withdrawn) implements CatalogueEntry {

    public CatalogueLink {
        properties = new TreeMap<>(properties);
    }

    /** A link of a catalogue that gives its links neither ids nor dates. */
    public static CatalogueLink of(String type, String from, String to, Map<String, Object> properties) {
        return new CatalogueLink("link:" + Hashes.hex(type, from, to), Instant.EPOCH, type, from, to, properties, false);
    }

}
