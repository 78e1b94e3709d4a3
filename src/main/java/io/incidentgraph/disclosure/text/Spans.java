package io.incidentgraph.disclosure.text;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Binary searches in lists that are sorted by the start of their elements' spans. */
public final class Spans {

    private Spans() {
    }

    /** The elements that lie wholly in a span, in a list whose elements are sorted by start. */
    public static <T> List<T> within(List<T> sorted, Function<T, Span> span, Span where) {
        var from = first(sorted, span, where.start());
        var to = first(sorted, span, where.end());
        var slice = sorted.subList(from, to);
        for (var element : slice) {
            if (span.apply(element).end() > where.end()) {
                return slice.stream().filter(one -> span.apply(one).end() <= where.end()).toList();
            }
        }
        return slice;
    }

    /** The element that covers a position, in a list whose elements are sorted and do not overlap. */
    public static <T> @Nullable T at(List<T> sorted, Function<T, Span> span, int position) {
        var index = first(sorted, span, position + 1) - 1;
        return index >= 0 && span.apply(sorted.get(index)).end() > position ? sorted.get(index) : null;
    }

    /** The index of the first element that begins at a position or after it. */
    public static <T> int first(List<T> sorted, Function<T, Span> span, int position) {
        var low = 0;
        var high = sorted.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (span.apply(sorted.get(middle)).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

}
