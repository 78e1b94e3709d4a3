package io.incidentgraph.export.format.stix;

import io.incidentgraph.export.read.IncidentRow;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One incident with the objects that are its own. */
final class StixIncident {

    private static final String CORE = "extension-definition--ef765651-680c-498d-9894-99799f2fa126";

    private static final String EVENT = "extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e";

    private static final String TASK = "extension-definition--2074a052-8be4-4932-849e-f5e7798e0030";

    /** Makes an object that belongs to an incident. */
    @FunctionalInterface
    interface Creation {

        ObjectNode object(String type, String distinct);

    }

    private final IncidentRow row;

    private final Map<String, Object> properties;

    private final String id;

    private final Instant created;

    private final Instant modified;

    private final StixOutput out;

    private final StixNodes nodes;

    StixIncident(IncidentRow row, StixOutput out, StixNodes nodes) {
        this.row = row;
        this.properties = row.node().properties();
        this.id = id(row.node().id().toString());
        this.out = out;
        this.nodes = nodes;
        this.created = dates().min(Comparator.naturalOrder()).orElse(StixTimes.UNDATED);
        this.modified = Stream.concat(dates(), Stream.concat(documents().flatMap(document -> StixReports.published(document).stream()),
                row.facts().stream().map(fact -> StixNodes.created(fact.target())))).max(Comparator.naturalOrder()).orElse(created);
    }

    static String id(String incident) {
        return StixIds.ofNode("incident", incident);
    }

    private Stream<Instant> dates() {
        return row.records().stream().flatMap(record -> StixTimes.known(record.asOf()).stream());
    }

    private Stream<Map<String, Object>> documents() {
        return row.records().stream().flatMap(record -> record.documents().stream());
    }

    void write() throws IOException {
        var incident = create("incident", "");
        texts(incident);
        references(incident);
        var marking = StixCodes.MARKINGS.get(String.valueOf(properties.get("tlp")));
        if (marking != null) {
            incident.putArray("object_marking_refs").add(marking);
        }
        var core = incident.putObject("extensions").putObject(CORE).put("extension_type", "property-extension")
                .put("determination", StixCodes.DETERMINATIONS.getOrDefault(String.valueOf(properties.get("securityIncident")), "suspected"))
                .put("investigation_status", "open");
        Optional.ofNullable(properties.get("discoveredBy")).flatMap(by -> StixCodes.detectionMethod(by.toString()))
                .ifPresent(method -> core.putArray("detection_methods").add(method));
        types(core);
        var others = new StixImpacts(row);
        var entities = others.entities();
        if (!entities.isEmpty()) {
            entities.forEach(core.putObject("impacted_entity_counts")::put);
        }
        var objects = others.objects(this::create);
        if (!objects.isEmpty()) {
            var refs = core.putArray("impact_refs");
            objects.forEach(object -> refs.add(object.path("id").asString()));
        }
        var event = event(core);
        var tasks = List.of(task("detected", "start_time"), task("containment", "end_time")).stream().flatMap(Optional::stream).toList();
        if (!tasks.isEmpty()) {
            var refs = core.putArray("tasks");
            tasks.forEach(task -> refs.addObject().put("task_ref", task.path("id").asString()));
        }
        out.write(incident);
        for (var object : Stream.of(objects.stream(), event.stream(), tasks.stream()).flatMap(each -> each).toList()) {
            out.write(object);
        }
        for (var fact : row.facts()) {
            relationship(fact);
        }
    }

    private ObjectNode create(String type, String distinct) {
        return StixOutput.object(type, distinct.isEmpty() ? id : StixIds.of(type, id, distinct), created, modified);
    }

    /** In one language: that of the title. */
    private void texts(ObjectNode incident) {
        boolean japanese = properties.containsKey("titleJa") || !properties.containsKey("titleEn") && properties.containsKey("summaryJa");
        var language = japanese ? "Ja" : "En";
        incident.put("lang", japanese ? "ja" : "en").put("name", properties.getOrDefault("title" + language, id).toString());
        if (properties.get("summary" + language) instanceof String summary) {
            incident.put("description", summary);
        }
    }

    /** Documents without a date, as a report needs one, and the graph's own id. */
    private void references(ObjectNode incident) {
        var references = incident.putArray("external_references");
        if (!row.node().id().toString().endsWith(id)) {
            references.add(StixNodes.reference("incident-graph", row.node().id().toString()));
        }
        documents().filter(document -> StixReports.published(document).isEmpty()).distinct().forEach(document -> {
            var reference = references.addObject().put("source_name", String.valueOf(document.getOrDefault("publisher", "document")));
            if (document.get("title") instanceof String title) {
                reference.put("description", title);
            }
            if (document.get("url") instanceof String url) {
                reference.put("url", url);
            }
            if (reference.size() == 1) {
                reference.put("external_id", String.valueOf(document.get("id")));
            }
        });
        if (references.isEmpty()) {
            incident.remove("external_references");
        }
    }

    private void types(ObjectNode core) {
        var types = new TreeSet<String>();
        if ("CONFIRMED".equals(properties.get("exfiltration"))) {
            types.add("data-exfiltration");
        }
        var causes = new ArrayList<String>();
        row.facts().stream().filter(StixImpacts::isAsserted).map(IncidentRow.Fact::edge).forEach(edge -> {
            var target = edge.to().id().toString();
            switch (edge.type()) {
                case "CAUSED_BY" -> causes.add(target);
                case "HAD_EFFECT" -> StixCodes.incidentTypeOfEffect(target).ifPresent(types::add);
                case "USED" -> {
                    if (edge.to().label().equals("Malware")) {
                        causes.add("malware");
                    }
                }
                default -> {
                }
            }
        });
        types.addAll(StixCodes.incidentTypes(causes));
        if (!types.isEmpty()) {
            types.forEach(core.putArray("incident_types")::add);
        }
    }

    private Optional<ObjectNode> event(ObjectNode core) {
        var event = create("event", "occurred").put("status", "occurred");
        event.putObject("extensions").putObject(EVENT).put("extension_type", "new-sdo");
        if (!(properties.get("occurred") instanceof String date) || !StixTimes.write(date, event)) {
            return Optional.empty();
        }
        core.putArray("events").addObject().put("event_ref", event.path("id").asString());
        return Optional.of(event);
    }

    private Optional<ObjectNode> task(String type, String time) {
        var task = create("task", type).put("outcome", "successful");
        task.putArray("task_types").add(type);
        task.putObject("extensions").putObject(TASK).put("extension_type", "new-sdo");
        return properties.get(type.equals("containment") ? "contained" : type) instanceof String date && StixTimes.end(date, time, task)
                ? Optional.of(task) : Optional.empty();
    }

    private void relationship(IncidentRow.Fact fact) throws IOException {
        var edge = fact.edge();
        boolean named = fact.target().containsKey("name");
        switch (edge.type()) {
            case "AFFECTED" -> relationship(fact, "SECONDARY_VICTIM".equals(edge.properties().get("as")) ? "impacts" : "targets",
                    named ? StixNodes.organization(fact.target()) : null, null);
            case "INVOLVED" -> relationship(fact, "related-to", named ? StixNodes.organization(fact.target()) : null, "vendor: " + edge.properties().get("role"));
            case "REPORTED_TO" -> relationship(fact, "related-to", named ? StixNodes.organization(fact.target()) : null, "authority: " + edge.properties().get("kind"));
            case "USED" -> relationship(fact, "uses",
                    edge.to().label().equals("Malware") ? nodes.malware(fact.target()) : nodes.technique(fact.target()), null);
            case "EXPLOITED" -> relationship(fact, "exploits", StixNodes.isNamed(edge.to().id()) ? StixNodes.vulnerability(edge.to().id()) : null, null);
            default -> {
            }
        }
    }

    private void relationship(IncidentRow.Fact fact, String type, @Nullable String target, @Nullable String description)
            throws IOException {
        if (target == null) {
            return;
        }
        var relationship = StixNodes.relationship(id, type, target, created, modified);
        if (!out.isNewOf(id, relationship.path("id").asString())) {
            return;
        }
        if (description != null) {
            relationship.put("description", description);
        }
        boolean asserted = StixImpacts.isAsserted(fact);
        double confidence = ((Number) Objects.requireNonNullElse(fact.edge().properties().get("confidence"), 1)).doubleValue();
        if (!asserted) {
            relationship.putArray("labels").add("possible");
        }
        if (!asserted || confidence < 1) {
            relationship.put("confidence", Math.min(Math.round(confidence * 100), asserted ? 100 : 50));
        }
        out.write(relationship);
    }

}
