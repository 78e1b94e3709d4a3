package io.incidentgraph.ingest.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.model.CatalogueName;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts that relationships, sightings and extensions of an incident state about other objects. */
final class Relations {

    private static final Map<String, Set<String>> FROM_INCIDENT = Map.of(
            "identity", Set.of("targets", "impacts", "affects"),
            "attack-pattern", Set.of("uses"),
            "malware", Set.of("uses"),
            "tool", Set.of("uses"),
            "vulnerability", Set.of("exploits", "targets", "has"),
            "threat-actor", Set.of("attributed-to"),
            "intrusion-set", Set.of("attributed-to"),
            "campaign", Set.of("attributed-to", "associated-with"));

    private static final Map<String, Set<String>> TO_INCIDENT = Map.of("campaign", Set.of("associated-with"));

    private final Neighbourhood neighbourhood;

    private final Facts facts;

    private final Notes notes;

    private final Parties parties;

    private final List<JsonNode> used = new ArrayList<>();

    Relations(Neighbourhood neighbourhood, Facts facts, Notes notes) {
        this.neighbourhood = neighbourhood;
        this.facts = facts;
        this.notes = notes;
        this.parties = new Parties(neighbourhood, used);
    }

    void read(String incident) {
        for (var link : neighbourhood.relationships(incident)) {
            boolean outward = link.path("source_ref").asString("").equals(incident);
            var other = link.path(outward ? "target_ref" : "source_ref").asString("");
            var type = link.path("relationship_type").asString("");
            var where = "%s (%s)".formatted(Fields.id(link), Fields.shortened(type, 100));
            if ((outward ? FROM_INCIDENT : TO_INCIDENT).getOrDefault(kind(other), Set.of()).contains(type)) {
                used.add(link);
                state(other, where, link, Fields.texts(link, "labels").contains("possible"));
            }
            else {
                notes.leftOut("%s %s %s".formatted(where, outward ? "to" : "from", other));
            }
        }
    }

    /**
     * States what an object means for the incident.
     *
     * @param where which object refers to it
     * @param possible whether it is only possible
     */
    void state(String id, String where, JsonNode statement, boolean possible) {
        var object = neighbourhood.object(id);
        var catalogued = neighbourhood.catalogued(id);
        if (object.isPresent() && !Fields.isRevoked(object.get())) {
            used.add(object.get());
            new Statement(where, statement, possible).of(object.get());
        }
        else if (catalogued.isPresent()) {
            new Statement(where, statement, possible).of(catalogued.get());
        }
        else if (object.isEmpty()) {
            notes.unresolved(id, where);
        }
    }

    /** The objects by which the record says more than the incident. */
    List<JsonNode> used() {
        return used;
    }

    private static String kind(String id) {
        int end = id.indexOf("--");
        return end < 0 ? id : id.substring(0, end);
    }

    /** How one object is brought into relation with the incident. */
    private final class Statement {

        private final String where;

        private final JsonNode statement;

        private final boolean possible;

        Statement(String where, JsonNode statement, boolean possible) {
            this.where = where;
            this.statement = statement;
            this.possible = possible;
        }

        void of(CatalogueName node) {
            switch (node.label()) {
                case "AttackTechnique" -> technique(node.id());
                case "Malware" -> malware(node.id(), node.name());
                case "ThreatGroup" -> add("threatGroups", node.id(), Facts.item().put("id", node.id()).put("name", node.name()));
                default -> notes.leftOut("%s to %s %s".formatted(where, node.label(), node.id()));
            }
        }

        void of(JsonNode object) {
            switch (Fields.type(object)) {
                case "identity" -> parties.organization(object).ifPresentOrElse(
                        organization -> add("organizations", organization.path("name").asString() + organization.path("country").asString(""), organization),
                        () -> notes.leftOut("%s, a person, %s".formatted(Fields.id(object), where)));
                case "attack-pattern" -> Names.external(object, Names.TECHNIQUE).ifPresentOrElse(this::technique,
                        () -> notes.leftOut("%s, which has no id of ATT&CK, %s".formatted(Fields.id(object), where)));
                case "malware", "tool" -> software(object);
                case "vulnerability" -> vulnerability(object);
                case "threat-actor", "intrusion-set" -> actor(object);
                case "campaign" -> event(object);
                default -> notes.leftOut("%s %s".formatted(Fields.id(object), where));
            }
        }

        private void technique(String id) {
            add("techniques", id, Facts.item().put("id", id));
        }

        private void software(JsonNode object) {
            malware(Names.external(object, Names.SOFTWARE).orElse(null), Names.name(object));
            Software.causes(object).forEach(cause -> add("causes", cause, Facts.item().put("cause", cause)));
        }

        private void malware(@Nullable String id, String name) {
            var item = Facts.item().put("name", name);
            if (id != null) {
                item.put("id", id);
            }
            add("malware", id == null ? name : id, item);
        }

        private void vulnerability(JsonNode object) {
            var cve = Names.external(object, Names.CVE);
            var item = Facts.item().put("name", Names.name(object));
            cve.ifPresentOrElse(id -> item.put("id", id), () -> item.put("ref", Fields.id(object)));
            add("vulnerabilities", cve.orElseGet(() -> Fields.id(object)), item);
        }

        private void actor(JsonNode object) {
            Names.external(object, Names.GROUP).ifPresent(id -> add("threatGroups", id, Facts.item().put("id", id).put("name", Names.name(object))));
            add("actors", Fields.id(object), parties.actor(object));
        }

        private void event(JsonNode campaign) {
            facts.event(Facts.item().put("id", Fields.id(campaign)).put("name", Names.name(campaign)));
        }

        private void add(String list, String key, ObjectNode item) {
            if (possible) {
                item.put("status", "POSSIBLE");
            }
            facts.add(list, key, item, statement);
        }

    }

    static JsonNode noStatement() {
        return MissingNode.getInstance();
    }

}
