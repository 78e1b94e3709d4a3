package io.incidentgraph.disclosure.party;

import java.util.List;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.segment.Segment;
import io.incidentgraph.disclosure.text.Span;

/** The names that fill lines before an incident's passage and behind it: the head and the foot of its letter. */
final class Letter {

    private Letter() {
    }

    static List<OrgMention> of(Incident incident) {
        var text = incident.text();
        var segments = text.all(Segment.class);
        var number = segments.indexOf(incident.segment());
        if (number < 0) {
            return List.of();
        }
        var before = number == 0 ? 0 : segments.get(number - 1).span().end();
        var after = number + 1 == segments.size() ? text.text().length() : incident.segment().span().end();
        var head = text.within(OrgMention.class, new Span(Math.min(before, incident.segment().span().start()), incident.segment().span().start()));
        var foot = text.within(OrgMention.class, new Span(incident.segment().span().end(), after));
        return Stream.concat(head.stream(), foot.stream()).filter(OrgMention::alone).toList();
    }

}
