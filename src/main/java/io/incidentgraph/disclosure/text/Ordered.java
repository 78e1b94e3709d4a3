package io.incidentgraph.disclosure.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What stands in a text, by start. The bounds are kept apart as numbers: of all that is asked most is answered without looking at an element. */
public final class Ordered<T> {

    private final List<T> all;

    private final int[] starts;

    private final int[] ends;

    private Ordered(List<T> sorted, Function<? super T, Span> span) {
        this.all = List.copyOf(sorted);
        this.starts = new int[all.size()];
        this.ends = new int[all.size()];
        for (var i = 0; i < starts.length; i++) {
            var bounds = span.apply(all.get(i));
            starts[i] = bounds.start();
            ends[i] = bounds.end();
        }
    }

    /** @param sorted by start */
    public static <T> Ordered<T> of(List<T> sorted, Function<? super T, Span> span) {
        return new Ordered<>(sorted, span);
    }

    public List<T> all() {
        return all;
    }

    /** The elements that lie wholly in a span. */
    public List<T> within(Span where) {
        var from = first(where.start());
        var to = from;
        var whole = true;
        while (to < starts.length && starts[to] < where.end()) {
            whole &= ends[to++] <= where.end();
        }
        return from == to ? List.of() : whole ? all.subList(from, to) : within(from, to, where.end());
    }

    private List<T> within(int from, int to, int end) {
        var within = new ArrayList<T>(to - from);
        for (var i = from; i < to; i++) {
            if (ends[i] <= end) {
                within.add(all.get(i));
            }
        }
        return within;
    }

    /** The element that covers a position, where none overlaps another. */
    public @Nullable T at(int position) {
        var index = first(position + 1) - 1;
        return index >= 0 && ends[index] > position ? all.get(index) : null;
    }

    /** The index of the first element that begins at a position or after it. */
    public int first(int position) {
        var low = 0;
        var high = starts.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (starts[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

}
