package io.incidentgraph.bench.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A statement written by hand, from a file whose first line tells where GraphQL has the rows and which order they have:
 * {@code // rows: searchIncidents.edges, by score}.
 *
 * @param path the names of the objects around the rows
 */
public record Handwritten(String statement, String[] path, Order order) {

    private static final Pattern HEAD = Pattern.compile("// rows: ([\\w.]+)(, in order|, by score)?\n");

    /** What can be told of the order of rows. */
    public enum Order {

        /** None is promised. */
        ANY,

        /** There is only one. */
        FIXED,

        /** Best first; those with the same score in any order, and of the last score any that fit in. */
        SCORE

    }

    public static Handwritten read(Path file) {
        try {
            String text = Files.readString(file);
            Matcher head = HEAD.matcher(text);
            if (!head.lookingAt()) {
                throw new IllegalArgumentException("%s does not begin with // rows: …".formatted(file));
            }
            return new Handwritten(text.substring(head.end()), ("data." + head.group(1)).split("\\."), order(head.group(2)));
        }
        catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Order order(@Nullable String suffix) {
        return suffix == null ? Order.ANY : suffix.equals(", in order") ? Order.FIXED : Order.SCORE;
    }

}
