package io.incidentgraph.disclosure.concept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import io.incidentgraph.disclosure.draft.Draft;
import io.incidentgraph.disclosure.draft.DraftPart;
import io.incidentgraph.disclosure.segment.Incident;
import io.incidentgraph.model.Status;

/**
 * Writes one list of plain concepts: each once, the narrower instead of the broader.
 *
 * @param category the kind of mention
 * @param list the record's list
 * @param key the field that names the concept
 */
public record ConceptsPart(String category, String list, String key) implements DraftPart {

    private static final int PASSAGES = 2;

    public static List<ConceptsPart> all() {
        return List.of(new ConceptsPart(ConceptMentions.MALWARE, "malware", "name"), new ConceptsPart(ConceptMentions.ACTOR, "actors", "kind"),
                new ConceptsPart(NamedThreats.VULNERABILITY, "vulnerabilities", "id"),
                new ConceptsPart(ConceptMentions.EFFECT, "effects", "effect"), new ConceptsPart(ConceptMentions.ASSET, "assets", "asset"));
    }

    @Override
    public void write(Incident incident, Draft draft) {
        var told = incident.all(ConceptMention.class).stream().filter(mention -> mention.is(category) && mention.told())
                .collect(Collectors.groupingBy(ConceptMention::value, LinkedHashMap::new, Collectors.toList()));
        told.keySet().stream().filter(value -> told.keySet().stream().noneMatch(other -> other.startsWith(value + ".")))
                .forEach(value -> write(value, told.getOrDefault(value, List.of()), draft));
    }

    private void write(String value, List<ConceptMention> mentions, Draft draft) {
        var item = draft.add(list, mentions.stream().limit(PASSAGES).map(ConceptMention::span).toList());
        item.put(key, value);
        if (mentions.stream().allMatch(mention -> mention.reading().status() == Status.POSSIBLE)) {
            item.put("status", Status.POSSIBLE.name());
        }
    }

}
