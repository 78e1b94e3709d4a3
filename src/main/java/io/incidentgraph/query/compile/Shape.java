package io.incidentgraph.query.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** How a value that the database returns becomes a part of the answer. A list has the shape of its items. */
public sealed interface Shape {

    /** Taken as it is. */
    record Value() implements Shape {
    }

    /** Made from what the database returns. */
    record Computed(Computation computation) implements Shape {
    }

    /** Makes a part of the answer out of what the database returns and the operation's variables. */
    @FunctionalInterface
    interface Computation {

        @Nullable Object of(Object value, Map<String, ?> variables);

    }

    /**
     * A map whose keys are those of the answer.
     *
     * @param node whether it stands for a node, and counts as one
     */
    record Fields(boolean node, Map<String, Shape> fields) implements Shape {
    }

    /**
     * A list of maps that is still to be put in order.
     *
     * @param ids where in each of them the ids stand by which they are ordered
     * @param distinct whether maps with the same ids are the same, and stand in the list once
     */
    record Unordered(List<List<String>> ids, boolean distinct, Shape items) implements Shape {
    }

    /** One of several maps; which, the value under {@link Keys#TYPE} tells. */
    record Variants(Map<String, Shape> types) implements Shape {
    }

    /**
     * A map of what several nodes come to, or a list of these.
     *
     * @param group whether it stands for a group of nodes, and counts as a node
     */
    record Summary(boolean group, Map<String, Shape> fields) implements Shape {
    }

    /**
     * A connection, read with one edge more than was asked for.
     *
     * @param edges the key of the edges from which the page is known; those keys hold lists of edges that are cut to size
     * @param pageInfo the keys under which the page is described
     * @param first how many edges were asked for, which can be deferred; empty for all
     * @param continued whether it begins after a cursor
     */
    record Connection(String edges, Set<String> pageInfo, Optional<Object> first, boolean continued,
            Map<String, Shape> fields) implements Shape {

        /** Whether the key holds a list of edges. */
        public boolean pages(String key) {
            return fields.get(key) instanceof Fields;
        }

    }

}
