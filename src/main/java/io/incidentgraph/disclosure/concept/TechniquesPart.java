package io.incidentgraph.disclosure.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.disclosure.text.Span;
import io.incidentgraph.model.Status;
import io.incidentgraph.vocabulary.Vocabulary;

/** Writes {@code techniques}: what the text tells of an attacker's doing, and what follows from the causes that it tells. */
public final class TechniquesPart implements DraftPart {

    /** Exfiltration over a medium: what was lost had been carried about, and nobody meant it to get out. */
    private static final String BY_MEDIA = "T1052";

    private static final int PASSAGES = 3;

    private final CauseTechniques causes;

    public TechniquesPart(Vocabulary vocabulary) {
        this.causes = CauseTechniques.load(vocabulary);
    }

    @Override
    public void write(Incident incident, Draft draft) {
        var told = new TreeMap<String, List<Told>>();
        incident.all(ConceptMention.class).stream().filter(mention -> mention.is(ConceptMentions.TECHNIQUE) && mention.told())
                .forEach(mention -> add(told, mention.value(), new Told(mention.span(), mention.reading().status())));
        incident.all(CauseMention.class).stream().filter(CauseMention::told).forEach(mention -> causes.of(mention.cause())
                .forEach(technique -> add(told, technique, new Told(mention.span(), mention.reading().status()))));
        if (incident.all(CauseMention.class).stream().filter(CauseMention::told).anyMatch(mention -> mention.within("error.loss") || mention.within("physical.theft"))) {
            told.remove(BY_MEDIA);
        }
        told.keySet().removeIf(technique -> told.keySet().stream().anyMatch(other -> other.startsWith(technique + ".")));
        told.forEach((technique, passages) -> write(technique, passages, draft));
    }

    private static void add(Map<String, List<Told>> told, String technique, Told passage) {
        told.computeIfAbsent(technique, id -> new ArrayList<>()).add(passage);
    }

    private static void write(String technique, List<Told> passages, Draft draft) {
        var item = draft.add("techniques", passages.stream().limit(PASSAGES).map(Told::span).toList());
        item.put("id", technique);
        if (passages.stream().allMatch(passage -> passage.status == Status.POSSIBLE)) {
            item.put("status", Status.POSSIBLE.name());
        }
    }

    private record Told(Span span, Status status) {
    }

}
