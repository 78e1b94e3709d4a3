package io.incidentgraph.disclosure.segment;

import java.util.Collection;
import java.util.List;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Annotator;
import io.incidentgraph.disclosure.text.Span;

/** Takes a text that has a sign of an incident for one incident. */
public final class WholeText implements Annotator {

    @Override
    public Collection<? extends Annotation> annotate(AnnotatedText text) {
        if (text.hits("incident-sign").isEmpty()) {
            return List.of();
        }
        var span = new Span(text.lines().getFirst().span().start(), text.lines().getLast().span().end());
        return List.of(new Segment(span, List.of(), List.of()));
    }

}
