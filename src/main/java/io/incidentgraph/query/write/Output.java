package io.incidentgraph.query.write;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.incidentgraph.query.compile.Place;
import io.incidentgraph.query.compile.Shape;
import io.incidentgraph.query.write.Leaves.Leaf;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;

/** How a value that the database returns is written: its shape together with its GraphQL type. */
sealed interface Output {

    /** Whether null may be written. */
    boolean nullable();

    record Scalar(Leaf leaf, boolean nullable) implements Output {
    }

    record EnumValue(String type, Set<String> names, boolean nullable) implements Output {
    }

    record ListOf(Output items, boolean nullable) implements Output {
    }

    /** A list that is put in order before it is written. */
    record Unordered(Shape.Unordered shape, Output items) implements Output {

        @Override
        public boolean nullable() {
            return false;
        }

    }

    /** @param node whether it stands for a node, and counts as one */
    record Fields(List<Field> fields, boolean node, boolean nullable) implements Output {
    }

    /** An object of one of several types. */
    record Variants(Place type, Map<String, Output> types, boolean nullable) implements Output {
    }

    /**
     * @param edges where those edges are found that tell the page
     * @param cursor how the cursors that describe the page are made
     */
    record Connection(List<Field> fields, Shape.Connection shape, Place edges, @Nullable Cursor cursor) implements Output {

        @Override
        public boolean nullable() {
            return false;
        }

    }

    /** @param place where it is found in an edge */
    record Cursor(Place place, Shape.Computation computation) {
    }

    /** What the program makes of a value. */
    record Computed(Shape.Computed shape, Output of, boolean nullable) implements Output {
    }

    /** An object of Java: its properties are read by name. */
    record Properties(List<Field> fields, boolean nullable) implements Output {
    }

    /** The name of a type. */
    record TypeName(String name) implements Output {

        @Override
        public boolean nullable() {
            return false;
        }

    }

    /**
     * A field of an object.
     *
     * @param key under which it is written
     * @param name of the field, or of the property of a Java object
     * @param place where the value is found in what the database returns
     */
    record Field(SerializableString key, String name, Place place, Output output) {
    }

}
