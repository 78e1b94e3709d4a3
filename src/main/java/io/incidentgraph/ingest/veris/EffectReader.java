package io.incidentgraph.ingest.veris;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.incidentgraph.vocabulary.ConceptKind;

import tools.jackson.databind.JsonNode;

/** Reads what became of integrity and availability. */
final class EffectReader {

    private static final Map<String, String> UNITS = Map.of("SECONDS", "PT%sS", "MINUTES", "PT%sM", "HOURS", "PT%sH", "DAYS", "P%sD", "WEEKS", "P%sW",
            "MONTHS", "P%sM", "YEARS", "P%sY");

    private final Draft draft;

    private final Enumerations enumerations;

    EffectReader(Draft draft, Enumerations enumerations) {
        this.draft = draft;
        this.enumerations = enumerations;
    }

    void read(JsonNode attribute) {
        effects("integrity", attribute.path("integrity"), Optional.empty());
        var availability = attribute.path("availability");
        effects("availability", availability, duration(availability.path("duration")));
    }

    private void effects(String category, JsonNode effects, Optional<String> duration) {
        if (!effects.isObject()) {
            return;
        }
        var varieties = Veris.texts(effects, "variety");
        for (var variety : varieties.isEmpty() ? List.of("Unknown") : varieties) {
            var term = enumerations.term(draft, ConceptKind.EFFECT, "attribute.%s.variety".formatted(category), variety, category);
            var fact = draft.fact("effects", "effect", term.id());
            term.label(fact);
            duration.ifPresent(text -> fact.put("duration", text));
        }
    }

    /** As ISO 8601 writes it; what has no number is no duration of it. */
    private Optional<String> duration(JsonNode duration) {
        var unit = Veris.text(duration, "unit").filter(text -> !Veris.isVague(text));
        var value = Veris.number(duration, "value").filter(number -> number.signum() >= 0);
        var format = unit.map(text -> UNITS.get(text.toUpperCase(Locale.ROOT)));
        if (format.isPresent() && value.isPresent()) {
            return value.map(number -> format.get().formatted(number.stripTrailingZeros().toPlainString()));
        }
        unit.ifPresent(text -> draft.note("attribute.availability.duration", value.map(number -> number.toPlainString() + " " + text).orElse(text)));
        return Optional.empty();
    }

}
