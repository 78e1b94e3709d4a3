package io.incidentgraph.ingest.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.read.Items;
import io.incidentgraph.ingest.read.Position;
import io.incidentgraph.ingest.read.TakenObjects;
import io.incidentgraph.model.ForeignObject;
import io.incidentgraph.model.ForeignObjects;

import tools.jackson.databind.JsonNode;

/** Keeps the objects of one bundle that incidents may need. */
final class Intake {

    private static final int BATCH = 500;

    private static final int LIMIT = 500_000;

    private static final Set<String> KEPT = Set.of("incident", "identity", "location", "attack-pattern", "malware", "tool", "vulnerability",
            "threat-actor", "intrusion-set", "campaign", "report", "relationship", "sighting", "marking-definition", "event", "impact", "task");

    private final Items items;

    private final ForeignObjects objects;

    private final List<ForeignObject> batch = new ArrayList<>();

    private final TakenObjects taken;

    private final Map<String, Integer> leftOut = new TreeMap<>();

    Intake(Items items, ForeignObjects objects, TakenObjects taken) {
        this.items = items;
        this.objects = objects;
        this.taken = taken;
    }

    void take(Position position, JsonNode object) {
        try {
            var type = Fields.required(object, "type");
            if (!KEPT.contains(type)) {
                leftOut.merge(Fields.shortened(type, 100), 1, Integer::sum);
            }
            else {
                keep(position, object);
            }
        }
        catch (IllegalArgumentException e) {
            items.add(position, new Item.Rejected(String.valueOf(e.getMessage()), object.toString()));
        }
    }

    private void keep(Position position, JsonNode object) {
        if (taken.size() >= LIMIT) {
            throw new IllegalArgumentException("There are more than %,d objects of STIX in one import: divide it".formatted(LIMIT));
        }
        var kept = new ForeignObject(Fields.id(object), Fields.modified(object), Fields.consequential(object), object.toString());
        taken.add(kept.id());
        if (Fields.type(object).equals("incident")) {
            taken.place(kept.id(), position);
        }
        batch.add(kept);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    void finish(Position document) {
        flush();
        taken.end(document);
        leftOut.forEach((type, count) -> items.add(document, new Item.Warning(
                "%,d objects of type %s are left out: see docs/stix.md".formatted(count, type))));
    }

    private void flush() {
        if (!batch.isEmpty()) {
            objects.keep(batch);
            batch.clear();
        }
    }

}
