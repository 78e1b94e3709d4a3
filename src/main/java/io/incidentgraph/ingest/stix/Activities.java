package io.incidentgraph.ingest.stix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What attackers and defenders did, and when: the techniques of events, and the dates of the incident. */
final class Activities {

    private static final Set<String> DID_NOT_HAPPEN = Set.of("not-occurred", "pending", "cancelled", "failed");

    private static final Map<String, String> DATES = Map.of("detected", "detected", "discovery", "detected", "containment", "contained");

    private final Facts facts;

    private final Relations relations;

    private final Neighbourhood neighbourhood;

    Activities(Facts facts, Relations relations, Neighbourhood neighbourhood) {
        this.facts = facts;
        this.relations = relations;
        this.neighbourhood = neighbourhood;
    }

    /**
     * @param events objects of version 2
     * @param tasks objects of version 2
     */
    void read(JsonNode extension, List<JsonNode> events, List<JsonNode> tasks, ObjectNode record) {
        var attacks = new ArrayList<>(events);
        extension.path("attacker_activities").forEach(attacks::add);
        attacks.forEach(this::techniques);
        var dates = new TreeMap<String, String>();
        attacks.stream().filter(Activities::happened).forEach(event -> Times.between(event, "start_time", "end_time")
                .ifPresent(time -> dates.merge("occurred", time, Activities::earlier)));
        var defence = new ArrayList<>(tasks);
        extension.path("defender_activities").forEach(defence::add);
        defence.stream().filter(Activities::happened).forEach(task -> date(task, dates));
        dates.forEach(record::put);
        timeline(attacks, defence);
    }

    private void techniques(JsonNode event) {
        boolean possible = Set.of("pending", "undetermined").contains(Fields.text(event, "status").orElse(""));
        Fields.text(event, "pattern_ref").ifPresent(ref -> relations.state(ref, "attacker_activities", Relations.noStatement(), possible));
        if (!Fields.text(event, "status").orElse("").equals("not-occurred")) {
            for (var sighting : Fields.texts(event, "sighting_refs")) {
                neighbourhood.object(sighting).flatMap(object -> Fields.text(object, "sighting_of_ref")).filter(ref -> !ref.startsWith("indicator--"))
                        .ifPresent(ref -> relations.state(ref, Fields.id(event), Relations.noStatement(), possible));
            }
        }
    }

    private static void date(JsonNode task, Map<String, String> dates) {
        var types = new ArrayList<>(Fields.texts(task, "task_types"));
        Fields.text(task, "activity_type").ifPresent(types::add);
        for (var type : types) {
            var name = DATES.get(type);
            if (name != null) {
                var time = name.equals("contained") ? Times.of(task, "end_time") : Times.of(task, "start_time");
                time.ifPresent(date -> dates.merge(name, date, Activities::earlier));
            }
        }
    }

    private static String earlier(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static boolean happened(JsonNode activity) {
        return !DID_NOT_HAPPEN.contains(Fields.text(activity, "status").or(() -> Fields.text(activity, "outcome")).orElse(""));
    }

    private void timeline(Collection<JsonNode> attacks, Collection<JsonNode> defence) {
        var entries = new ArrayList<>(attacks);
        entries.addAll(defence);
        for (var activity : entries) {
            note(activity).ifPresent(note -> Times.of(activity, "start_time").ifPresent(on -> {
                var item = Facts.item().put("on", on);
                item.putObject("note").put(Names.language(note), Names.text(note));
                facts.add("timeline", on + " " + note, item, Relations.noStatement());
            }));
        }
    }

    private static Optional<String> note(JsonNode activity) {
        return Fields.text(activity, "description").or(() -> Fields.text(activity, "name"));
    }

}
