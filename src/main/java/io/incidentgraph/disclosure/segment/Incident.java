package io.incidentgraph.disclosure.segment;

import java.util.List;
import java.util.function.Function;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.annotation.Annotation;
import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.text.Span;

/** What one speaker says about one incident. */
public final class Incident {

    private final AnnotatedText text;

    private final Segment segment;

    private final List<Span> spans;

    private final boolean commentary;

    /** Whether all that stands in the passages tells what happened. */
    private final boolean tells;

    private Incident(AnnotatedText text, Segment segment, List<Span> spans, boolean commentary) {
        this.text = text;
        this.segment = segment;
        this.spans = List.copyOf(spans);
        this.commentary = commentary;
        this.tells = text.all(Zone.class).stream().noneMatch(zone -> spans.stream().anyMatch(zone.span()::overlaps));
    }

    /** What the organization says. */
    public static Incident told(AnnotatedText text, Segment segment) {
        return new Incident(text, segment, List.of(segment.span()), false);
    }

    /** What the author of the page says about it. */
    public static Incident commented(AnnotatedText text, Segment segment) {
        return new Incident(text, segment, segment.commentary(), true);
    }

    public AnnotatedText text() {
        return text;
    }

    public Segment segment() {
        return segment;
    }

    /** The passages, by start. */
    public List<Span> spans() {
        return spans;
    }

    /** Whether the author of the page speaks, and not the organization. */
    public boolean commentary() {
        return commentary;
    }

    /** The annotations of exactly this class in the passages, by start, without those in zones that do not tell what happened. */
    public <A extends Annotation> List<A> all(Class<A> type) {
        return told(span -> text.within(type, span));
    }

    /** The matches of a category of the lexicon in the passages, by start, without those in zones that do not tell what happened. */
    public List<Hit> hits(String category) {
        return told(span -> text.hits(category, span));
    }

    private <A extends Annotation> List<A> told(Function<Span, List<A>> within) {
        if (tells && spans.size() == 1) {
            return within.apply(spans.getFirst());
        }
        return spans.stream().flatMap(span -> within.apply(span).stream()).filter(annotation -> Zones.tells(text, annotation.span(), commentary)).toList();
    }

}
