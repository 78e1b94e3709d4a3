package io.incidentgraph.disclosure.segment;

import java.util.List;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.disclosure.text.Spans;

/** Whether a passage tells what happened, or stands in a zone that does not. */
public final class Zones {

    private final List<Zone> zones;

    private Zones(List<Zone> zones) {
        this.zones = zones;
    }

    public static Zones of(AnnotatedText text) {
        return new Zones(text.all(Zone.class));
    }

    /** Whether a span stands in no zone; for a page's author his commentary is none. */
    public boolean tells(Span span, boolean commentary) {
        var zone = Spans.at(zones, Zone::span, span.start());
        return zone == null || commentary && zone.type() == Zone.Type.COMMENTARY;
    }

}
