package io.incidentgraph.graph.projection;

import java.util.Map;
import java.util.stream.Stream;

import io.incidentgraph.model.TargetKind;

/**
 * The names that imported catalogues give to what facts point at: techniques, malware, groups.
 *
 * @param names by {@linkplain #key key}
 */
public record CatalogueNames(Map<String, String> names) {

    public static final CatalogueNames NONE = new CatalogueNames(Map.of());

    public CatalogueNames {
        names = Map.copyOf(names);
    }

    public static String key(String label, String id) {
        return label + " " + id;
    }

    /** The id and the name of a target that a catalogue names; nothing of one that none does. */
    Stream<String> of(TargetKind kind, String id) {
        var name = names.isEmpty() ? null : names.get(key(kind.label(), id));
        return name == null ? Stream.empty() : Stream.of(id, name);
    }

}
