package io.incidentgraph.disclosure.state;

import java.util.Comparator;
import java.util.List;

import io.incidentgraph.disclosure.annotation.Hit;
import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;

/** Writes exfiltration, misuse and publication, each on its own scale, who noticed first, and the stage of the report. */
public final class StatePart implements DraftPart {

    private static final List<String> SCALES = List.of("exfiltration", "misuse", "published");

    private static final List<String> OUT = List.of("error.misdelivery", "misuse.privilege-abuse");

    private static final int HEAD = 250;

    @Override
    public void write(Incident incident, Draft draft) {
        if (incident.commentary()) {
            return;
        }
        SCALES.forEach(scale -> new Scale(incident, scale).read()
                .ifPresent(finding -> draft.set(scale, finding.degree().name(), List.of(finding.span()))));
        reached(draft);
        disclosure(draft);
        discovered(incident, draft);
        stage(incident, draft);
    }

    /** What was sent or handed to others, or taken away by one's own people, has left. */
    private static void reached(Draft draft) {
        var told = draft.record().path("exfiltration").path("value").asString("");
        if (!told.isEmpty() && !told.equals(Degree.POSSIBLE.name())) {
            return;
        }
        draft.items("causes").filter(cause -> !cause.has("status")).filter(cause -> OUT.stream().anyMatch(concept -> cause.path("cause").asString("").startsWith(concept))).findFirst()
                .ifPresent(cause -> draft.record().putObject("exfiltration").put("value", Degree.CONFIRMED.name()).set("evidence", cause.path("evidence").deepCopy()));
    }

    /** Data that left were disclosed, data that may have left may have been. */
    private static void disclosure(Draft draft) {
        var exfiltration = draft.record().path("exfiltration");
        var degree = exfiltration.path("value").asString("");
        if (degree.equals("CONFIRMED") || degree.equals("POSSIBLE")) {
            draft.record().set("disclosure", exfiltration.deepCopy());
        }
    }

    private static void discovered(Incident incident, Draft draft) {
        Discovery.of(incident).ifPresent(clue -> draft.set("discoveredBy", clue.who(), List.of(clue.span())));
    }

    private static void stage(Incident incident, Draft draft) {
        var head = incident.segment().span().start() + HEAD;
        incident.hits("stage").stream().filter(hit -> hit.span().start() < head).max(Comparator.comparing(Hit::value, StatePart::order))
                .ifPresent(hit -> draft.record().withObject("source").put("stage", hit.value()));
    }

    private static int order(String one, String other) {
        var stages = List.of("FIRST", "FOLLOW_UP", "FINAL");
        return Integer.compare(stages.indexOf(one), stages.indexOf(other));
    }

}
