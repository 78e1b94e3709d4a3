package io.incidentgraph.disclosure.segment;

import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.text.Span;

/** Whether a passage tells what happened, or stands in a zone that does not. */
final class Zones {

    private Zones() {
    }

    /** Whether a span stands in no zone; for a page's author his commentary is none. */
    static boolean tells(AnnotatedText text, Span span, boolean commentary) {
        var zone = text.at(Zone.class, span.start());
        return zone == null || commentary && zone.type() == Zone.Type.COMMENTARY;
    }

}
