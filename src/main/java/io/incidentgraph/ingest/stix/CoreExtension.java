package io.incidentgraph.ingest.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the Incident Core Extension says: version 1, where everything stands in the incident, and version 2, where events,
 * impacts and tasks are objects of their own.
 */
final class CoreExtension {

    private static final String ID = "extension-definition--ef765651-680c-498d-9894-99799f2fa126";

    private static final Map<String, String> DETERMINATIONS = Map.of("confirmed", "CONFIRMED", "successful-attempt", "CONFIRMED",
            "suspected", "SUSPECTED", "blocked", "NEAR_MISS", "failed-attempt", "NEAR_MISS", "false-positive", "FALSE_POSITIVE");

    private final Neighbourhood neighbourhood;

    private final JsonNode extension;

    private final Facts facts;

    private final Notes notes;

    private final Relations relations;

    CoreExtension(Neighbourhood neighbourhood, JsonNode incident, Facts facts, Notes notes, Relations relations) {
        this.neighbourhood = neighbourhood;
        this.extension = incident.path("extensions").path(ID);
        this.facts = facts;
        this.notes = notes;
        this.relations = relations;
    }

    void read(ObjectNode record) {
        if (extension.isObject()) {
            Fields.text(extension, "determination").map(DETERMINATIONS::get).ifPresent(value -> record.put("securityIncident", value));
            Detection.by(Fields.texts(extension, "detection_methods")).ifPresent(value -> record.put("discoveredBy", value));
            var impacts = new Impacts(facts, notes);
            IncidentTypes.read(Fields.texts(extension, "incident_types"), facts, impacts, notes);
            impacts.ofIncident(extension);
            objects("impact_refs", extension.path("impact_refs"), "impact_ref").stream().filter(impact -> Fields.text(impact, "superseded_by_ref").isEmpty())
                    .forEach(impacts::object);
            impacts.write(record);
            new Activities(facts, relations, neighbourhood).read(extension, objects("events", extension.path("events"), "event_ref"),
                    objects("tasks", extension.path("tasks"), "task_ref"), record);
        }
    }

    /** The objects that entries name, of themselves or by a field. */
    private List<JsonNode> objects(String where, JsonNode entries, String field) {
        var objects = new ArrayList<JsonNode>();
        for (var entry : entries) {
            var id = entry.isString() ? Optional.of(entry.stringValue()) : Fields.text(entry, field);
            id.ifPresent(ref -> neighbourhood.object(ref).ifPresentOrElse(object -> {
                objects.add(object);
                relations.used().add(object);
            }, () -> notes.unresolved(ref, where)));
        }
        return objects;
    }

}
