package io.incidentgraph.disclosure.party;

import java.util.Set;
import java.util.stream.Collectors;

import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Span;

/** Whether a name can be that of a speaker who calls himself 本市, 当院 or 弊社. */
final class SpeakerKinds {

    private final Incident incident;

    private final Set<String> nouns;

    private final Set<String> kinds;

    SpeakerKinds(Incident incident) {
        this.incident = incident;
        this.nouns = incident.hits("speaker").stream().map(hit -> incident.text().text(hit.span()).substring(1)).filter(noun -> noun.length() > 1)
                .collect(Collectors.toSet());
        this.kinds = incident.hits("speaker-kind").stream().map(Hit::value).collect(Collectors.toSet());
    }

    boolean fits(Span name) {
        return nouns.stream().anyMatch(incident.text().text(name)::contains) || named(name).stream().anyMatch(kinds::contains);
    }

    boolean excludes(Span name) {
        var named = named(name);
        return !kinds.isEmpty() && !named.isEmpty() && named.stream().noneMatch(kinds::contains) && !fits(name);
    }

    private Set<String> named(Span name) {
        return incident.text().hits("name-kind", name).stream().filter(hit -> hit.value().equals("company") || ends(name, hit)).map(Hit::value)
                .collect(Collectors.toSet());
    }

    /** 市 in 市川商事 says nothing. */
    private boolean ends(Span name, Hit hit) {
        return hit.span().end() == name.end() || hit.span().length() > 1 || incident.text().text().charAt(hit.span().end()) == ' ';
    }

}
