package io.incidentgraph.disclosure.party;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.segment.Statement;
import io.incidentgraph.disclosure.text.Span;

/** Writes whose incident it is, under the name that the best sign gives; nobody's name where there is no sign. */
public final class VictimPart implements DraftPart {

    @Override
    public void write(Incident incident, Draft draft) {
        if (incident.commentary()) {
            return;
        }
        var best = Candidates.of(incident).stream().max(Comparator.comparingDouble(Candidate::weight).thenComparing(candidate -> -candidate.span().start()));
        var service = Services.of(incident);
        var evidence = best.map(Candidate::span).or(() -> service.map(Service::span)).or(() -> speaker(incident)).or(() -> statement(incident));
        var victim = draft.add("organizations", evidence.map(List::of).orElse(List.of()));
        victim.put("ref", "victim").put("name", best.map(Candidate::name).orElse(null)).put("as", "VICTIM");
        service.map(Service::name).filter(name -> !best.map(Candidate::name).orElse("").equals(name)).ifPresent(name -> {
            victim.put("service", name);
            service.map(Service::span).ifPresent(span -> draft.evidence(victim, List.of(span)));
        });
        best.map(candidate -> candidate.aliases().stream().filter(alias -> !alias.equals(candidate.name())).toList()).filter(aliases -> !aliases.isEmpty())
                .ifPresent(aliases -> aliases.forEach(victim.putArray("aliases")::add));
        best.ifPresent(candidate -> draft.why(candidate.span(), candidate.reason()));
        Principals.of(incident, victim).forEach(principal -> draft.add("organizations", List.of(principal.span())).put("ref", "principal-" + draft.items("organizations").count())
                .put("name", principal.name()).put("as", "SECONDARY_VICTIM"));
    }

    /** What happened, happened to him. */
    private static Optional<Span> statement(Incident incident) {
        return incident.all(Statement.class).stream().map(Statement::span).findFirst();
    }

    private static Optional<Span> speaker(Incident incident) {
        return incident.hits("speaker").stream().map(hit -> hit.span()).findFirst();
    }

}
