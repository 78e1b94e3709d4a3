package io.incidentgraph.query.plan;

import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.query.filter.Filter;

/** The parts of a filter that must all hold. */
public final class Conjuncts {

    private Conjuncts() {
    }

    public static List<Filter> of(Filter filter) {
        return stream(filter).toList();
    }

    /** The filter without one of its parts. */
    public static Filter without(Filter filter, Filter part) {
        return new Filter.AllOf(stream(filter).filter(other -> other != part).toList());
    }

    private static Stream<Filter> stream(Filter filter) {
        return switch (filter) {
            case Filter.AllOf(var all) -> all.stream().flatMap(Conjuncts::stream);
            case Filter.AnyOf(var any) when any.size() == 1 -> stream(any.getFirst());
            default -> Stream.of(filter);
        };
    }

}
