package io.incidentgraph.ingest.stix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.read.Items;
import io.incidentgraph.ingest.read.Position;
import io.incidentgraph.model.ForeignObjects;

/** Reads the incidents that some objects concern. */
final class Incidents {

    private static final int BATCH = 100;

    /** From a place over the relationship, the organization there and its relationship to the incident. */
    private static final int STEPS = 4;

    private final Items items;

    private final ForeignObjects objects;

    Incidents(Items items, ForeignObjects objects) {
        this.items = items;
        this.objects = objects;
    }

    void read(Set<String> touched, Function<String, Position> positions) {
        var incidents = List.copyOf(concerned(touched));
        for (int from = 0; from < incidents.size(); from += BATCH) {
            var batch = incidents.subList(from, Math.min(from + BATCH, incidents.size()));
            var neighbourhood = Neighbourhood.of(objects, batch);
            for (var incident : batch) {
                read(neighbourhood, incident, positions.apply(incident));
            }
        }
    }

    private void read(Neighbourhood neighbourhood, String id, Position position) {
        var incident = neighbourhood.object(id);
        if (incident.isPresent()) {
            var assembly = new Assembly(neighbourhood, incident.get());
            items.add(position, new Item.Incident(assembly.record()));
            assembly.notes().forEach(note -> items.add(position, note));
        }
    }

    private Set<String> concerned(Set<String> touched) {
        var incidents = new TreeSet<String>();
        var seen = new HashSet<>(touched);
        Collection<String> frontier = new ArrayList<>(touched);
        for (int step = 0; step <= STEPS && !frontier.isEmpty(); step++) {
            var next = new HashSet<String>();
            for (var part : parts(frontier)) {
                part.stream().filter(Incidents::isIncident).forEach(incidents::add);
                next.addAll(objects.referringTo(part.stream().filter(id -> !isIncident(id)).toList()));
                objects.get(part.stream().filter(Incidents::isBetween).toList()).values().forEach(link -> next.addAll(link.references()));
            }
            next.removeIf(id -> !isIncident(id) && !seen.add(id));
            incidents.addAll(next.stream().filter(Incidents::isIncident).toList());
            next.removeIf(Incidents::isIncident);
            frontier = next;
        }
        return incidents;
    }

    private static List<List<String>> parts(Collection<String> ids) {
        var all = List.copyOf(ids);
        var parts = new ArrayList<List<String>>();
        for (int from = 0; from < all.size(); from += 1_000) {
            parts.add(all.subList(from, Math.min(from + 1_000, all.size())));
        }
        return parts;
    }

    private static boolean isIncident(String id) {
        return id.startsWith("incident--");
    }

    /** Objects that say something about others. */
    private static boolean isBetween(String id) {
        return id.startsWith("relationship--") || id.startsWith("report--");
    }

}
