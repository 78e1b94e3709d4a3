package io.incidentgraph.export.read;

import io.incidentgraph.query.CompiledFilter;
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
