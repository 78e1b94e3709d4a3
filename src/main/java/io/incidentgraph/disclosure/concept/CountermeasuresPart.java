package io.incidentgraph.disclosure.concept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import io.incidentgraph.disclosure.concept.CountermeasureMention.State;
import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;

/** Writes {@code countermeasures}: each once, the narrower instead of the broader, as far as it has come. */
public final class CountermeasuresPart implements DraftPart {

    private static final int PASSAGES = 2;

    @Override
    public void write(Incident incident, Draft draft) {
        var byMeasure = incident.all(CountermeasureMention.class).stream()
                .collect(Collectors.groupingBy(CountermeasureMention::measure, LinkedHashMap::new, Collectors.toList()));
        byMeasure.keySet().stream().filter(measure -> byMeasure.keySet().stream().noneMatch(other -> other.startsWith(measure + ".")))
                .forEach(measure -> write(measure, byMeasure.getOrDefault(measure, List.of()), draft));
    }

    private static void write(String measure, List<CountermeasureMention> mentions, Draft draft) {
        var state = mentions.stream().map(CountermeasureMention::state).max(State::compareTo).orElse(State.PLANNED);
        var telling = mentions.stream().filter(mention -> mention.state() == state).limit(PASSAGES).map(CountermeasureMention::span).toList();
        draft.add("countermeasures", telling).put("measure", measure).put("state", state.name());
    }

}
