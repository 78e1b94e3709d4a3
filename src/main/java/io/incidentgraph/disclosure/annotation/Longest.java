package io.incidentgraph.disclosure.annotation;

import java.util.ArrayList;
import java.util.List;

import io.incidentgraph.disclosure.text.Span;

/**
 * Of hits that overlap, the longer one; of equally long ones the earlier. Hits with the same span all stay, and so do those of
 * forms with a gap, whose length says nothing.
 */
final class Longest {

    private Longest() {
    }

    static List<Hit> of(List<Hit> hits) {
        var plain = new ArrayList<Hit>(hits.size());
        var kept = new ArrayList<Hit>(hits.size());
        hits.forEach(hit -> (hit.form().gapped() ? kept : plain).add(hit));
        plain.sort(Longest::order);
        var gapped = kept.size();
        for (var hit : plain) {
            while (kept.size() > gapped && beats(hit.span(), kept.getLast().span())) {
                kept.removeLast();
            }
            if (kept.size() == gapped || hit.span().equals(kept.getLast().span()) && hit.form() != kept.getLast().form() || !hit.span().overlaps(kept.getLast().span())) {
                kept.add(hit);
            }
        }
        return kept;
    }

    private static int order(Hit one, Hit other) {
        return one.span().start() != other.span().start() ? Integer.compare(one.span().start(), other.span().start())
                : Integer.compare(other.span().length(), one.span().length());
    }

    private static boolean beats(Span later, Span earlier) {
        return later.overlaps(earlier) && later.length() > earlier.length();
    }

}
