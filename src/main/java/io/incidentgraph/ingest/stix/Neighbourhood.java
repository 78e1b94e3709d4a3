package io.incidentgraph.ingest.stix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.incidentgraph.model.CatalogueName;
import io.incidentgraph.model.ForeignObjects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Some incidents with the objects around them. */
final class Neighbourhood {

    /** From an incident over an event and a sighting to what was seen. */
    private static final int STEPS = 4;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, JsonNode> objects = new TreeMap<>();

    private final Map<String, List<JsonNode>> links = new HashMap<>();

    private final Map<String, CatalogueName> catalogued = new HashMap<>();

    private final ForeignObjects kept;

    private Neighbourhood(ForeignObjects kept) {
        this.kept = kept;
    }

    static Neighbourhood of(ForeignObjects kept, Collection<String> incidents) {
        var neighbourhood = new Neighbourhood(kept);
        neighbourhood.load(incidents);
        neighbourhood.load(kept.referringTo(incidents));
        neighbourhood.follow();
        var organizations = neighbourhood.objects.keySet().stream().filter(id -> id.startsWith("identity--")).toList();
        neighbourhood.load(kept.referringTo(organizations).stream().filter(id -> id.startsWith("relationship--")).toList());
        neighbourhood.follow();
        neighbourhood.index();
        return neighbourhood;
    }

    private Set<String> load(Collection<String> ids) {
        var loaded = new HashSet<String>();
        kept.get(ids.stream().filter(id -> !objects.containsKey(id)).toList()).forEach((id, object) -> {
            objects.put(id, JSON.readTree(object.body()));
            loaded.add(id);
        });
        return loaded;
    }

    private void follow() {
        var missing = new HashSet<String>();
        for (int step = 0; step < STEPS; step++) {
            var wanted = new HashSet<String>();
            objects.values().stream().filter(object -> !Fields.type(object).equals("report"))
                    .forEach(object -> wanted.addAll(Fields.references(object)));
            objects.values().stream().filter(object -> Fields.type(object).equals("report"))
                    .forEach(report -> Fields.text(report, "created_by_ref").ifPresent(wanted::add));
            wanted.removeAll(objects.keySet());
            wanted.removeAll(missing);
            missing.addAll(wanted);
            missing.removeAll(load(wanted));
        }
        catalogued.putAll(kept.catalogued(missing));
    }

    private void index() {
        objects.values().forEach(object -> {
            var ends = switch (Fields.type(object)) {
                case "relationship" -> List.of(object.path("source_ref").asString(""), object.path("target_ref").asString(""));
                case "report" -> Fields.texts(object, "object_refs");
                default -> List.<String>of();
            };
            ends.forEach(end -> links.computeIfAbsent(end, _ -> new ArrayList<>()).add(object));
        });
    }

    Optional<JsonNode> object(String id) {
        return Optional.ofNullable(objects.get(id));
    }

    Optional<CatalogueName> catalogued(String id) {
        return Optional.ofNullable(catalogued.get(id));
    }

    /** The relationships that begin or end at an object and the reports that list it, valid or revoked, by their ids. */
    List<JsonNode> links(String id) {
        return links.getOrDefault(id, List.of());
    }

    /** The valid relationships that begin or end at an object. */
    List<JsonNode> relationships(String id) {
        return links(id).stream().filter(object -> Fields.type(object).equals("relationship") && !Fields.isRevoked(object)).toList();
    }

    /** The valid reports that list an object. */
    List<JsonNode> reports(String id) {
        return links(id).stream().filter(object -> Fields.type(object).equals("report") && !Fields.isRevoked(object)).toList();
    }

}
