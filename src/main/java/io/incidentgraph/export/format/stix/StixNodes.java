package io.incidentgraph.export.format.stix;

import io.incidentgraph.export.read.NodeRow;
import io.incidentgraph.model.NameKey;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What incidents point at: organizations, techniques, malware, vulnerabilities, countries. */
final class StixNodes {

    private final StixOutput out;

    StixNodes(StixOutput out) {
        this.out = out;
    }

    /** An organization, if it has a name: STIX has none without. */
    void organization(NodeRow node) throws IOException {
        var properties = node.properties();
        if (!(properties.get("name") instanceof String name)) {
            return;
        }
        var id = organization(properties);
        var identity = StixOutput.object("identity", id).put("name", name).put("identity_class", "organization");
        Optional.ofNullable(properties.get("industry")).flatMap(industry -> StixCodes.sector(industry.toString()))
                .ifPresent(sector -> identity.putArray("sectors").add(sector));
        out.write(identity);
        if (properties.get("country") instanceof String country) {
            var place = StixIds.of("location", country);
            if (out.isNew(place)) {
                out.write(StixOutput.object("location", place).put("country", country));
            }
            out.write(relationship(id, "located-at", place, StixTimes.UNDATED, StixTimes.UNDATED));
        }
    }

    /** The id of an organization with a name: whoever reads the name and the country again comes to the same one. */
    static String organization(Map<String, Object> properties) {
        return StixIds.of("identity", String.valueOf(properties.getOrDefault("country", "ZZ")), NameKey.of(String.valueOf(properties.get("name"))));
    }

    /** A publisher, which is no organization of the graph. */
    String publisher(String name) throws IOException {
        var id = StixIds.of("identity", "publisher", name);
        if (out.isNew(id)) {
            out.write(StixOutput.object("identity", id).put("name", name).put("identity_class", "organization"));
        }
        return id;
    }

    void vulnerability(NodeRow node) throws IOException {
        if (isNamed(node.id())) {
            var object = StixOutput.object("vulnerability", vulnerability(node.id())).put("name", node.id().toString());
            object.putArray("external_references").add(reference("cve", node.id().toString()));
            out.write(object);
        }
    }

    /** Whether a vulnerability has a name that others know. */
    static boolean isNamed(Object vulnerability) {
        return vulnerability.toString().startsWith("CVE-");
    }

    static String vulnerability(Object id) {
        return StixIds.of("vulnerability", id.toString());
    }

    /** A technique, written at the first time. */
    String technique(Map<String, Object> node) throws IOException {
        var id = catalogued("attack-pattern", node);
        if (out.isNew(id)) {
            var object = object("attack-pattern", id, node).put("name", name(node));
            object.putArray("external_references").add(reference("mitre-attack", String.valueOf(node.get("id"))));
            out.write(object);
        }
        return id;
    }

    /** Malware, written at the first time. */
    String malware(Map<String, Object> node) throws IOException {
        var given = String.valueOf(node.getOrDefault("stixId", ""));
        var type = given.startsWith("tool--") ? "tool" : "malware";
        var id = catalogued(type, node);
        if (out.isNew(id)) {
            var object = object(type, id, node).put("name", name(node));
            if (type.equals("malware")) {
                object.put("is_family", true);
            }
            if (String.valueOf(node.get("id")).matches("S\\d{4}")) {
                object.putArray("external_references").add(reference("mitre-attack", String.valueOf(node.get("id"))));
            }
            out.write(object);
        }
        return id;
    }

    private static String name(Map<String, Object> node) {
        return String.valueOf(node.getOrDefault("name", node.getOrDefault("labelEn", node.get("id"))));
    }

    /** The id that ATT&amp;CK gives it, where its catalogue was imported. */
    private static String catalogued(String type, Map<String, Object> node) {
        var given = node.get("stixId");
        return given != null && given.toString().startsWith(type + "--") ? given.toString() : StixIds.of(type, String.valueOf(node.get("id")));
    }

    /** As old as in its catalogue, so that it never takes the place of what the catalogue's publisher says. */
    private static ObjectNode object(String type, String id, Map<String, Object> node) {
        var created = created(node);
        return StixOutput.object(type, id, created, created);
    }

    static Instant created(Map<String, Object> node) {
        try {
            return node.get("created") instanceof String created ? Instant.parse(created) : StixTimes.UNDATED;
        }
        catch (DateTimeException ex) {
            return StixTimes.UNDATED;
        }
    }

    static ObjectNode reference(String source, String id) {
        return JsonNodeFactory.instance.objectNode().put("source_name", source).put("external_id", id);
    }

    static ObjectNode relationship(String from, String type, String to, Instant created, Instant modified) {
        return StixOutput.object("relationship", StixIds.of("relationship", from, type, to), created, modified)
                .put("relationship_type", type).put("source_ref", from).put("target_ref", to);
    }

}
