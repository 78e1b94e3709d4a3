package io.incidentgraph.disclosure.segment;

import java.util.List;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.text.Span;

/**
 * What one speaker says about one incident.
 *
 * @param spans the passages, by start
 * @param commentary whether the author of the page speaks, and not the organization
 */
public record Incident(AnnotatedText text, Segment segment, List<Span> spans, boolean commentary) {

    public Incident {
        spans = List.copyOf(spans);
    }

    /** What the organization says. */
    public static Incident told(AnnotatedText text, Segment segment) {
        return new Incident(text, segment, List.of(segment.span()), false);
    }

    /** What the author of the page says about it. */
    public static Incident commented(AnnotatedText text, Segment segment) {
        return new Incident(text, segment, segment.commentary(), true);
    }

    /** The annotations of exactly this class in the passages, by start, without those in zones that do not tell what happened. */
    public <A extends Annotation> List<A> all(Class<A> type) {
        return spans.stream().flatMap(span -> text.within(type, span).stream()).filter(this::tells).toList();
    }

    /** The matches of a category of the lexicon in the passages, by start, without those in zones that do not tell what happened. */
    public List<Hit> hits(String category) {
        return spans.stream().flatMap(span -> text.hits(category, span).stream()).filter(this::tells).toList();
    }

    private boolean tells(Annotation annotation) {
        return Zones.of(text).tells(annotation.span(), commentary);
    }

}
