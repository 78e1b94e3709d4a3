package io.incidentgraph.disclosure.party;

import java.util.Optional;
import java.util.regex.Pattern;

import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Span;

/** Finds the service that an incident happened to: a quoted name beside a word such as site, app or account. */
final class Services {

    private static final Pattern QUOTED = Pattern.compile("「([^「」]{2,40})」");

    private static final int NEAR = 16;

    private Services() {
    }

    static Optional<Service> of(Incident incident) {
        return incident.spans().stream().flatMap(span -> QUOTED.matcher(incident.text().text()).region(span.start(), span.end()).results())
                .filter(quoted -> quoted.group(1).indexOf('。') < 0)
                .map(quoted -> new Service(new Span(quoted.start(1), quoted.end(1)), quoted.group(1).strip()))
                .filter(service -> is(incident, service.span())).findFirst();
    }

    /** The word stands in the name itself, or directly before or behind it, or the name is operated by somebody. */
    private static boolean is(Incident incident, Span name) {
        var text = incident.text();
        var before = new Span(Math.max(0, name.start() - NEAR), name.start());
        if (text.text(before).contains("以下")) {
            return false;
        }
        var after = new Span(name.end(), Math.min(text.text().length(), name.end() + NEAR));
        var inside = text.hits("service", name).stream().anyMatch(hit -> hit.span().end() >= name.end() - 1);
        var beside = text.hits("service", before).stream().anyMatch(hit -> name.start() - hit.span().end() <= 2);
        var operated = text.hits("operates", before).stream().anyMatch(hit -> name.start() - hit.span().end() <= 10);
        return inside || beside || operated || text.hits("service", after).stream().anyMatch(hit -> hit.span().start() - name.end() <= 3);
    }

}
