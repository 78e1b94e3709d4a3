package io.incidentgraph.disclosure.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.Extraction;
import io.incidentgraph.disclosure.SourceText;
import io.incidentgraph.disclosure.annotation.AnnotatedText;
import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.segment.Segment;
import io.incidentgraph.disclosure.segment.Zone;

import tools.jackson.databind.node.ObjectNode;

/** Makes a draft record of each incident of a text, and one of what the page's author says about it. */
final class Assembler {

    private final AnnotatedText text;

    private final Frame frame;

    private final List<DraftPart> parts;

    private final List<ObjectNode> records = new ArrayList<>();

    private final List<Extraction.Reason> reasons = new ArrayList<>();

    private Assembler(SourceText source, AnnotatedText text, List<DraftPart> parts) {
        this.parts = parts;
        this.text = text;
        this.frame = new Frame(source, text);
    }

    static Assembler of(SourceText source, AnnotatedText text, List<DraftPart> parts) {
        return new Assembler(source, text, parts);
    }

    Assembled assemble() {
        text.all(Zone.class).forEach(zone -> reasons
                .add(new Extraction.Reason(text.analysed().normalized().range(zone.span()), zone.reason())));
        var segments = text.all(Segment.class);
        for (var number = 0; number < segments.size(); number++) {
            incident(segments.get(number), number + 1);
        }
        return new Assembled(records, reasons);
    }

    private void incident(Segment segment, int number) {
        views(segment).forEach(incident -> {
            var draft = new Draft(text.analysed().normalized());
            frame.write(incident, number, draft);
            parts.forEach(part -> part.write(incident, draft));
            frame.finish(incident, draft);
            if (!incident.commentary() || states(draft.record())) {
                records.add(draft.record());
                draft.reasons().forEach(why -> reasons.add(new Extraction.Reason(why.range(), why.reason())));
            }
        });
    }

    private Stream<Incident> views(Segment segment) {
        var told = Stream.of(Incident.told(text, segment));
        return segment.commentary().isEmpty() ? told : Stream.concat(told, Stream.of(Incident.commented(text, segment)));
    }

    /** A commentary that says nothing of its own makes no record. */
    private static boolean states(ObjectNode record) {
        return Stream.of("causes", "techniques", "vulnerabilities").anyMatch(list -> !record.path(list).isEmpty());
    }

    record Assembled(List<ObjectNode> records, List<Extraction.Reason> reasons) {
    }

}
