package io.incidentgraph.ingest.attack;

import java.time.DateTimeException;
import java.util.Map;
import java.util.TreeMap;

import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.read.Items;
import io.incidentgraph.ingest.read.Position;
import io.incidentgraph.model.CatalogueNode;

import tools.jackson.databind.JsonNode;

/** The walk through one bundle. Keeps counts and the names of tactics, no objects. */
final class AttackBundle {

    private final Items items;

    private final ReleaseTraits traits = new ReleaseTraits();

    private final Map<String, Integer> leftOut = new TreeMap<>();

    AttackBundle(Items items) {
        this.items = items;
    }

    void read(Position position, JsonNode object) {
        try {
            var type = Stix.text(object, "type");
            switch (type) {
                case "relationship" -> relationship(position, object);
                case "x-mitre-collection", "x-mitre-matrix" -> traits.whole(object);
                case "identity", "marking-definition" -> {
                }
                case "incident" -> items.add(position, new Item.Rejected(
                        "An incident in a bundle of ATT&CK (%s): import it in a bundle of its own".formatted(Stix.text(object, "id")), object.toString()));
                default -> object(position, type, object);
            }
        }
        catch (IllegalArgumentException | DateTimeException e) {
            items.add(position, new Item.Rejected(String.valueOf(e.getMessage()), object.toString()));
        }
    }

    private void object(Position position, String type, JsonNode object) {
        var kind = ObjectKind.of(type);
        if (kind.isEmpty()) {
            leftOut.merge("objects of type " + type, 1, Integer::sum);
            return;
        }
        CatalogueNode node = kind.get().node(object);
        traits.node(node);
        items.add(position, new Item.Catalogue(node));
    }

    private void relationship(Position position, JsonNode object) {
        var link = Relationships.link(object);
        if (link.isEmpty()) {
            leftOut.merge("relationships of type " + Stix.text(object, "relationship_type"), 1, Integer::sum);
        }
        link.ifPresent(drawn -> items.add(position, new Item.Catalogue(drawn)));
    }

    void finish(Position document) {
        leftOut.forEach((what, count) -> items.add(document, new Item.Warning("%,d %s are left out: see docs/attack.md".formatted(count, what))));
        items.add(document, new Item.Release(traits.release()));
    }

}
