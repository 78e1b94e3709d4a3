package io.incidentgraph.ingest.veris;

import java.util.List;
import java.util.Optional;

import io.incidentgraph.vocabulary.ConceptKind;

import tools.jackson.databind.JsonNode;

/** Reads who did it. */
final class ActorReader {

    private final Draft draft;

    private final Enumerations enumerations;

    ActorReader(Draft draft, Enumerations enumerations) {
        this.draft = draft;
        this.enumerations = enumerations;
    }

    void read(JsonNode actor) {
        for (var kind : List.of("external", "internal", "partner")) {
            if (actor.path(kind).isObject()) {
                varieties(kind, actor.path(kind));
            }
        }
        if (actor.has("unknown")) {
            draft.fact("actors", "kind", "unknown");
        }
    }

    private void varieties(String kind, JsonNode actor) {
        var varieties = Veris.texts(actor, "variety");
        for (var variety : varieties.isEmpty() ? List.of("Unknown") : varieties) {
            var term = enumerations.term(draft, ConceptKind.ACTOR_KIND, "actor.%s.variety".formatted(kind), variety, kind);
            var fact = draft.fact("actors", "kind", term.id());
            term.label(fact);
            var motives = fact.putArray("motives");
            Veris.telling(actor, "motive").forEach(motive -> motives.add(draft.shortened("actor.%s.motive".formatted(kind), motive, Draft.SHORT)));
            if (!kind.equals("partner")) {
                var countries = fact.putArray("countries");
                Veris.countries(actor, "country").forEach(countries::add);
                name(kind, actor).ifPresent(name -> fact.put("name", name));
            }
        }
    }

    /** The names of the actors, as the source writes them; those of partners are vendors. */
    private Optional<String> name(String kind, JsonNode actor) {
        var names = Veris.telling(actor, "name");
        return names.isEmpty() ? Optional.empty()
                : Optional.of(draft.shortened("actor.%s.name".formatted(kind), String.join("; ", names), Draft.SHORT));
    }

}
