package io.incidentgraph.disclosure.party;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.segment.Segment;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.NameKey;

/** The names that fill lines before an incident's passage and behind it: the head and the foot of its letter. */
final class Letter {

    private static final Pattern PUBLISHER = Pattern.compile("発行|編集|配信|運営|提供|制作");

    private static final int HEAD = 300;

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

    /** The only one who signs a text, whatever number of incidents he tells of. */
    static Optional<OrgMention> onlySender(Incident incident) {
        var senders = incident.text().all(OrgMention.class).stream().filter(OrgMention::alone).toList();
        var names = senders.stream().map(sender -> NameKey.of(sender.name())).distinct().count();
        return names == 1 && senders.getFirst().span().start() < HEAD && !publishes(incident, senders.getFirst()) ? Optional.of(senders.getFirst()) : Optional.empty();
    }

    /** 発行:甲協会: who collects the stories of others. */
    private static boolean publishes(Incident incident, OrgMention sender) {
        var line = incident.text().lineAt(sender.span().start());
        return line != null && PUBLISHER.matcher(incident.text().text().substring(line.span().start(), sender.span().start())).find();
    }

}
