package io.incidentgraph.ingest.stix;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.incidentgraph.model.Tlp;

import tools.jackson.databind.JsonNode;

/** The Traffic Light Protocol, versions 1 and 2. Of several markings the strictest holds. */
final class Markings {

    /** The ids that STIX 2.1 and OASIS fix for the markings of TLP 1 and TLP 2. */
    private static final Map<String, Tlp> KNOWN = Map.of(
            "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", Tlp.CLEAR,
            "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", Tlp.GREEN,
            "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", Tlp.AMBER,
            "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", Tlp.RED,
            "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487", Tlp.CLEAR,
            "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", Tlp.GREEN,
            "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", Tlp.AMBER,
            "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003", Tlp.AMBER_STRICT,
            "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1", Tlp.RED);

    private final Neighbourhood neighbourhood;

    private final Notes notes;

    Markings(Neighbourhood neighbourhood, Notes notes) {
        this.neighbourhood = neighbourhood;
        this.notes = notes;
    }

    /** The strictest level of all objects that a record is made of. */
    Optional<String> strictest(Collection<JsonNode> objects) {
        var refs = new HashSet<String>();
        for (var object : objects) {
            refs.addAll(Fields.texts(object, "object_marking_refs"));
            object.path("granular_markings").forEach(marking -> Fields.text(marking, "marking_ref").ifPresent(refs::add));
        }
        var levels = new HashSet<Tlp>();
        refs.stream().sorted().forEach(ref -> level(ref, levels));
        return levels.stream().max(Comparator.naturalOrder()).map(Tlp::code);
    }

    private void level(String ref, Set<Tlp> levels) {
        var known = KNOWN.get(ref);
        if (known != null) {
            levels.add(known);
            return;
        }
        neighbourhood.object(ref).ifPresentOrElse(definition -> level(definition).ifPresent(levels::add),
                () -> notes.unresolved(ref, "object_marking_refs"));
    }

    private static Optional<Tlp> level(JsonNode definition) {
        var level = Fields.text(definition.path("definition"), "tlp");
        for (var extension : definition.path("extensions")) {
            level = level.or(() -> Fields.text(extension, "tlp_2_0"));
        }
        return level.map(text -> text.toUpperCase(Locale.ROOT)).map(text -> text.equals("WHITE") ? "CLEAR" : text).flatMap(Tlp::ofCode);
    }

}
