package io.incidentgraph.ingest.stix;

import java.util.ArrayList;
import java.util.List;

import io.incidentgraph.ingest.read.Item;

/** What an incident refers to in vain, and what of it is left out. */
final class Notes {

    private final String incident;

    private final List<Item> items = new ArrayList<>();

    Notes(String incident) {
        this.incident = incident;
    }

    void unresolved(String reference, String where) {
        items.add(new Item.Unresolved(reference, incident + ", " + where));
    }

    void leftOut(String what) {
        items.add(new Item.Warning("%s: %s is left out: see docs/stix.md".formatted(incident, what)));
    }

    List<Item> items() {
        return List.copyOf(items);
    }

}
