package io.incidentgraph.graph.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of the catalogue's nodes and links.
 *
 * @param nodes the nodes that were written
 * @param links by relationship type, how many were drawn (first) and taken away (second)
 * @param released nodes that no catalogue brings any more, by label
 */
public record CatalogueChanges(List<Node> nodes, Map<String, long[]> links, Map<String, Collection<String>> released) {

    /**
     * A node that was written.
     *
     * @param fields what differs from before; empty if no catalogue had brought it
     */
    public record Node(String label, String id, Map<String, Object> before, Map<String, Object> after, List<String> fields) {

        static Node of(String label, String id, Map<String, Object> before, Map<String, Object> after) {
            return new Node(label, id, before, after, before.containsKey("stixId") ? differing(before, after) : List.of());
        }

        public boolean isNew() {
            return fields.isEmpty();
        }

        /** Whether the catalogue took it back just now. */
        public boolean isWithdrawn() {
            return !isNew() && (became("revoked") || became("deprecated"));
        }

        private boolean became(String flag) {
            return Boolean.TRUE.equals(after.get(flag)) && !Boolean.TRUE.equals(before.get(flag));
        }

        private static List<String> differing(Map<String, Object> before, Map<String, Object> after) {
            var names = new TreeSet<>(before.keySet());
            names.addAll(after.keySet());
            names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
            return List.copyOf(names);
        }

    }

    static CatalogueChanges none() {
        return new CatalogueChanges(new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
    }

}
