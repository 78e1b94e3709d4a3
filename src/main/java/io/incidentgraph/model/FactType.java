package io.incidentgraph.model;

import static io.incidentgraph.model.FactProperty.key;
import static io.incidentgraph.model.FactProperty.of;
import static io.incidentgraph.model.FactProperty.optionalKey;
import static io.incidentgraph.model.FactProperty.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.incidentgraph.model.FactProperty.Kind;

/** The kinds of facts: how a record lists them, which edge they become, and what tells two of them apart. */
public enum FactType {

    AFFECTED("organizations", "AFFECTED", TargetKind.ORGANIZATION, "name", key("as", "VICTIM", null), text("service"),
            text("industry"), text("employees"), text("state")),
    INVOLVED("vendors", "INVOLVED", TargetKind.ORGANIZATION, "name", key("role", "UNKNOWN", "UNKNOWN"), of("atFault", Kind.TRUTH),
            of("subcontractorOf", Kind.PARTY), text("description")),
    CAUSED_BY("causes", "CAUSED_BY", TargetKind.CAUSE, "cause", key("party", "UNKNOWN", "UNKNOWN"),
            optionalKey("vendor", Kind.PARTY, true), text("level"), of("vectors", Kind.TEXTS)),
    USED_TECHNIQUE("techniques", "USED", TargetKind.ATTACK_TECHNIQUE, "id"),
    USED_MALWARE("malware", "USED", TargetKind.MALWARE, "name"),
    EXPLOITED("vulnerabilities", "EXPLOITED", TargetKind.VULNERABILITY, "id", text("description")),
    COMMITTED_BY("actors", "COMMITTED_BY", TargetKind.ACTOR_KIND, "kind", of("motives", Kind.TEXTS), of("countries", Kind.TEXTS), text("name")),
    ATTRIBUTED_TO("threatGroups", "ATTRIBUTED_TO", TargetKind.THREAT_GROUP, "id"),
    EXPOSED("dataTypes", "EXPOSED", TargetKind.DATA_TYPE, "type", optionalKey("subjects", Kind.TEXTS, true),
            optionalKey("scope", Kind.TEXT, false), of("amount", Kind.WHOLE), of("amountApproximate", Kind.TRUTH), text("state")),
    HAD_EFFECT("effects", "HAD_EFFECT", TargetKind.EFFECT, "effect", text("duration")),
    COMPROMISED("assets", "COMPROMISED", TargetKind.ASSET, "asset", text("description"), of("amount", Kind.WHOLE), text("ownedBy"),
            text("managedBy"), text("hostedBy")),
    REPORTED_TO("authorities", "REPORTED_TO", TargetKind.ORGANIZATION, "name", key("kind", "REPORT", null), of("on", Kind.DATE)),
    ANSWERED_WITH("countermeasures", "ANSWERED_WITH", TargetKind.COUNTERMEASURE, "measure", text("state"), of("on", Kind.DATE)),
    COUNTED("counts", "COUNTED", TargetKind.COUNT, "ref"),
    PART_OF("event", "PART_OF", TargetKind.EVENT, "id");

    private final String list;

    private final String edge;

    private final TargetKind target;

    private final String targetKey;

    private final List<FactProperty> properties;

    FactType(String list, String edge, TargetKind target, String targetKey, FactProperty... properties) {
        this.list = list;
        this.edge = edge;
        this.target = target;
        this.targetKey = targetKey;
        this.properties = List.of(properties);
    }

    /** The field of the incident record under which such facts stand. */
    public String list() {
        return list;
    }

    /** The relationship type in the graph. */
    public String edge() {
        return edge;
    }

    public TargetKind target() {
        return target;
    }

    /** The field of a record's item that names the target. */
    public String targetKey() {
        return targetKey;
    }

    public List<FactProperty> properties() {
        return properties;
    }

    /** The fact type of a record's field, if it is a list of facts. */
    public static Optional<FactType> ofList(String list) {
        return Arrays.stream(values()).filter(type -> type.list.equals(list)).findFirst();
    }

}
