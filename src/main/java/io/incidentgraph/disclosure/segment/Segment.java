package io.incidentgraph.disclosure.segment;

import java.util.List;

import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.text.Span;

/**
 * The part of a text that tells of one incident.
 *
 * @param again where the same is told once more, word for word
 * @param commentary what the author of the page says about it elsewhere
 */
public record Segment(Span span, List<Span> again, List<Span> commentary) implements Annotation {

    public Segment {
        again = List.copyOf(again);
        commentary = List.copyOf(commentary);
    }

    @Override
    public String kind() {
        return "incident";
    }

    @Override
    public String label() {
        return "incident";
    }

}
