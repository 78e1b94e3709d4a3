package io.incidentgraph.query.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * An object whose keys are those of the answer.
     *
     * @param node whether it stands for a node, and counts as one
     * @param fields in their order
     */
    record Fields(boolean node, Form form, Map<String, Shape> fields) implements Shape {

        /** Where a field is found. */
        public Place place(String key) {
            return Place.of(form, fields, key);
        }

    }

    /**
     * A list of objects that is still to be put in order.
     *
     * @param ids where in each of them, and in objects within them, the ids stand by which they are ordered
     * @param distinct whether objects with the same ids are the same, and stand in the list once
     */
    record Unordered(List<List<Place>> ids, boolean distinct, Shape items) implements Shape {

        /** @param ids the keys that lead to the ids */
        static Unordered by(List<List<String>> ids, boolean distinct, Fields items) {
            return new Unordered(ids.stream().map(keys -> places(keys, items)).toList(), distinct, items);
        }

        private static List<Place> places(List<String> keys, Shape items) {
            var places = new ArrayList<Place>();
            Shape shape = items;
            for (String key : keys) {
                var fields = (Fields) shape;
                places.add(fields.place(key));
                shape = Objects.requireNonNull(fields.fields().get(key));
            }
            return places;
        }

    }

    /** One of several objects; which, the value under {@link Keys#TYPE} tells, the first of its fields. */
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
            Form form, Map<String, Shape> fields) implements Shape {

        /** Where a field is found. */
        public Place place(String key) {
            return Place.of(form, fields, key);
        }

        /** Whether the key holds a list of edges. */
        public boolean pages(String key) {
            return fields.get(key) instanceof Fields;
        }

    }

}
