package io.incidentgraph.disclosure.evaluate;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import io.incidentgraph.model.TextRange;

/** The parts of a text that speak of one incident. */
record Spans(List<TextRange> ranges) {

    Spans {
        ranges = List.copyOf(ranges);
    }

    static Spans of(TextRange range) {
        return new Spans(List.of(range));
    }

    /** What both have as a share of what either has; 0 where one is empty. */
    double overlap(Spans other) {
        var either = characters();
        var both = characters();
        either.or(other.characters());
        both.and(other.characters());
        return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }

    @Override
    public String toString() {
        return ranges.isEmpty() ? "no segment" : ranges.stream().map(TextRange::toString).collect(Collectors.joining(" "));
    }

    private BitSet characters() {
        var characters = new BitSet();
        ranges.forEach(range -> characters.set(range.start(), range.end()));
        return characters;
    }

}
