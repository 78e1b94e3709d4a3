package io.incidentgraph.disclosure.concept;

import java.util.stream.Stream;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Hit;

/** The matches of a category without those that begin within one of its {@code none} expressions. */
final class Masked {

    private static final String NONE = "none";

    private Masked() {
    }

    static Stream<Hit> hits(AnnotatedText text, String category) {
        var masks = text.hits(category).stream().filter(hit -> hit.value().equals(NONE)).toList();
        return text.hits(category).stream().filter(hit -> !hit.value().equals(NONE))
                .filter(hit -> masks.stream().noneMatch(mask -> mask.span().contains(hit.span().start())));
    }

}
