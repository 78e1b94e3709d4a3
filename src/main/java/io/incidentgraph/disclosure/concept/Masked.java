package io.incidentgraph.disclosure.concept;

import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.text.Spans;

/** The matches of a category without those that begin within one of its {@code none} expressions. */
final class Masked {

    private static final String NONE = "none";

    private static final int FARTHEST = 100;

    private Masked() {
    }

    static Stream<Hit> hits(AnnotatedText text, String category) {
        var masks = text.hits(category).stream().filter(hit -> hit.value().equals(NONE)).toList();
        return text.hits(category).stream().filter(hit -> !hit.value().equals(NONE)).filter(hit -> !masked(hit, masks));
    }

    /** Masks are few and seldom overlap: those that begin before a hit and not far from it are looked at. */
    private static boolean masked(Hit hit, List<Hit> masks) {
        for (var i = Spans.first(masks, Hit::span, hit.span().start() + 1) - 1; i >= 0; i--) {
            if (masks.get(i).span().contains(hit.span().start())) {
                return true;
            }
            if (hit.span().start() - masks.get(i).span().start() > FARTHEST) {
                return false;
            }
        }
        return false;
    }

}
