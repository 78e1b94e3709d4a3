package io.incidentgraph.export.read;

import io.incidentgraph.query.CompiledFilter;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which part of the graph is exported. */
public sealed interface Selection {

    /** All of it. */
    record Everything() implements Selection {
    }

    /** The incidents that pass a filter, with their facts, the concepts above these, and where it is known from. */
    record Incidents(CompiledFilter filter) implements Selection {
    }

    /**
     * Nodes and what lies around them, with where it is known from.
     *
     * @param depth how many steps away
     * @param limit the nodes that may be found
     */
    record Around(Collection<String> ids, int depth, int limit) implements Selection {
    }

    /**
     * These nodes and the relationships among them, with where it is known from.
     *
     * @param ids by label
     */
    record Given(Map<String, Set<Object>> ids) implements Selection {

        boolean has(NodeKey node) {
            return ids.getOrDefault(node.label(), Set.of()).contains(node.id());
        }

    }

}
