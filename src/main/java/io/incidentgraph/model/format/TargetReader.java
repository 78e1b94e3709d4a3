package io.incidentgraph.model.format;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

import io.incidentgraph.model.FactType;
import io.incidentgraph.model.Hashes;
import io.incidentgraph.model.NameKey;
import io.incidentgraph.model.Target;
import io.incidentgraph.model.TargetKind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the node that an item of a record points at. Free text never decides an id; an unnamed party is one by its ref. */
final class TargetReader {

    private final String incident;

    private final CountReader counts;

    private final Map<String, String> parties = new HashMap<>();

    TargetReader(String incident, ObjectNode record) {
        this.incident = incident;
        this.counts = new CountReader(incident, record.path("counts"));
        for (var list : new String[] {"organizations", "vendors"}) {
            StreamSupport.stream(record.path(list).spliterator(), false).filter(item -> item.hasNonNull("ref"))
                    .forEach(item -> parties.put(item.path("ref").stringValue(), organizationId(item)));
        }
    }

    Target target(FactType type, JsonNode item) {
        return switch (type.target()) {
            case ORGANIZATION -> organization(item);
            case COUNT -> counts.target(item);
            case VULNERABILITY -> vulnerability(item);
            case MALWARE -> malware(item);
            case EVENT -> named(type, "event:" + item.required("id").stringValue(), item);
            case THREAT_GROUP -> named(type, item.required("id").stringValue(), item);
            default -> concept(type, item);
        };
    }

    /** A concept that the vocabulary does not have is called what the record calls it. */
    private static Target concept(FactType type, JsonNode item) {
        var id = item.required(type.targetKey()).stringValue();
        return Json.text(item, "label").map(label -> new Target(type.target(), id, Map.of("labelJa", label, "labelEn", label)))
                .orElseGet(() -> Target.of(type.target(), id));
    }

    /** The organization that a reference to a vendor means: a ref of the record, or the id of a node. */
    String party(String reference) {
        return reference.startsWith("org:") ? reference : parties.computeIfAbsent(reference, this::anonymous);
    }

    private Target organization(JsonNode item) {
        var attributes = new HashMap<String, Object>();
        for (var name : new String[] {"name", "country", "industry", "corporateNumber", "lei"}) {
            Json.text(item, name).ifPresent(text -> attributes.put(name, text));
        }
        return new Target(TargetKind.ORGANIZATION, organizationId(item), attributes);
    }

    private String organizationId(JsonNode item) {
        var name = Json.orNull(item, "name");
        if (name != null) {
            return "org:%s:%s".formatted(Json.text(item, "country").orElse("ZZ"), NameKey.of(name));
        }
        var ref = Json.text(item, "ref").orElseThrow(() -> new IllegalArgumentException(
                "The unnamed party %s has no ref: give it one that is unique in the record".formatted(item)));
        return anonymous(ref);
    }

    private String anonymous(String ref) {
        return Target.unnamedOrganization(incident, ref);
    }

    private Target vulnerability(JsonNode item) {
        var id = Json.text(item, "id").or(() -> Json.text(item, "ref").map(ref -> "vuln:anon:" + Hashes.hex("vulnerability", incident, ref)));
        return named(FactType.EXPLOITED, id.orElseThrow(() -> new IllegalArgumentException(
                "The vulnerability %s has neither id nor ref: give a CVE id, or a ref for one that is not named".formatted(item))), item);
    }

    private Target malware(JsonNode item) {
        var id = Json.text(item, "id").orElseGet(() -> "malware:" + NameKey.of(item.required("name").stringValue()));
        return named(FactType.USED_MALWARE, id, item);
    }

    private static Target named(FactType type, String id, JsonNode item) {
        return Json.text(item, "name").map(name -> new Target(type.target(), id, Map.of("name", name)))
                .orElseGet(() -> Target.of(type.target(), id));
    }

}
