package io.incidentgraph.disclosure.annotation;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.text.Span;

/**
 * Of hits that overlap, the longer one; of equally long ones the earlier. Hits with the same span all stay, and so do those of
 * forms with a gap, whose length says nothing.
 */
final class Longest {

    private Longest() {
    }

    static List<Hit> of(List<Hit> hits) {
        var order = Comparator.comparingInt((Hit hit) -> hit.span().start()).thenComparing(hit -> -hit.span().length());
        var kept = new ArrayDeque<Hit>();
        var gapped = hits.stream().filter(hit -> hit.form().gapped()).toList();
        for (var hit : hits.stream().filter(hit -> !hit.form().gapped()).sorted(order).distinct().toList()) {
            while (!kept.isEmpty() && beats(hit.span(), kept.getLast().span())) {
                kept.removeLast();
            }
            if (kept.isEmpty() || hit.span().equals(kept.getLast().span()) || !hit.span().overlaps(kept.getLast().span())) {
                kept.addLast(hit);
            }
        }
        return Stream.concat(kept.stream(), gapped.stream().distinct()).toList();
    }

    private static boolean beats(Span later, Span earlier) {
        return later.overlaps(earlier) && later.length() > earlier.length();
    }

}
