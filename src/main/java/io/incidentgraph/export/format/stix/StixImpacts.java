package io.incidentgraph.export.format.stix;

import io.incidentgraph.export.read.IncidentRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was lost, and how many were affected, as far as the terms of the extension say neither more nor less. */
final class StixImpacts {

    private static final String NEW_OBJECT = "extension-definition--7cc33dd6-f6a1-489b-98ea-522d351d71b9";

    private final IncidentRow incident;

    private final boolean lost;

    private final boolean misused;

    StixImpacts(IncidentRow incident) {
        this.incident = incident;
        this.lost = "CONFIRMED".equals(incident.node().properties().get("exfiltration"));
        this.misused = "CONFIRMED".equals(incident.node().properties().get("misuse"));
    }

    /** @param create makes an object of the incident, from its type and what tells it from the others of the type */
    List<ObjectNode> objects(StixIncident.Creation create) {
        var impacts = new ArrayList<ObjectNode>();
        var losses = losses();
        var records = losses.size() == 1 && !losses.containsValue("none") ? onlyCount("EXPOSED", "RECORDS") : Optional.<Long>empty();
        losses.forEach((information, loss) -> {
            var own = JsonNodeFactory.instance.objectNode().put("information_type", information).put("loss_type", loss);
            records.ifPresent(count -> own.put("record_count", count));
            impacts.add(impact(create, "confidentiality-ext", information, own));
        });
        facts("COUNTED").stream().map(IncidentRow.Fact::target).filter(StixImpacts::isLossOfMoney).forEach(count -> {
            var own = JsonNodeFactory.instance.objectNode().put("variety", "uncategorized").put("currency", String.valueOf(count.get("currency")))
                    .put("min_amount", number(count, "min").orElseThrow()).put("max_amount", number(count, "max").orElseThrow());
            impacts.add(impact(create, "monetary-ext", own.toString(), own));
        });
        return impacts;
    }

    /** Those affected, by what they are. */
    Map<String, Long> entities() {
        var entities = new TreeMap<String, Long>();
        facts("COUNTED").stream().filter(StixImpacts::isAsserted).map(IncidentRow.Fact::target)
                .filter(count -> "AFFECTED".equals(count.get("role")) && !count.containsKey("includedIn"))
                .forEach(count -> entity(count).ifPresent(entity -> exact(count).ifPresent(number -> entities.merge(entity, number, Math::max))));
        return entities;
    }

    private static Optional<String> entity(Map<String, Object> count) {
        var subjects = count.get("subjects") instanceof List<?> list ? list : List.of();
        return switch (String.valueOf(count.get("unit"))) {
            case "PERSONS" -> subjects.isEmpty() ? Optional.of("individual") : subjects.equals(List.of("CUSTOMERS")) ? Optional.of("customer-individual")
                    : subjects.equals(List.of("EMPLOYEES")) ? Optional.of("employee") : Optional.empty();
            case "ORGANIZATIONS" -> subjects.isEmpty() ? Optional.of("organization") : Optional.empty();
            case "DEVICES" -> Optional.of("system");
            default -> Optional.empty();
        };
    }

    /** By type of information; what was denied of a part is not said of the whole. */
    private Map<String, String> losses() {
        var losses = new TreeMap<String, String>();
        for (var fact : facts("EXPOSED")) {
            StixCodes.informationType(fact.edge().to().id().toString())
                    .ifPresent(information -> losses.merge(information, loss(fact), (one, other) -> one.equals("suspected-loss") ? other : one));
        }
        for (var fact : facts("RULED_OUT")) {
            if (fact.edge().to().label().equals("DataType") && StixCodes.isExact(fact.edge().to().id().toString())) {
                StixCodes.informationType(fact.edge().to().id().toString()).ifPresent(information -> losses.putIfAbsent(information, "none"));
            }
        }
        return losses;
    }

    private String loss(IncidentRow.Fact fact) {
        return lost && isAsserted(fact) ? misused ? "exploited-loss" : "confirmed-loss" : "suspected-loss";
    }

    private Optional<Long> onlyCount(String role, String unit) {
        var counts = facts("COUNTED").stream().map(IncidentRow.Fact::target)
                .filter(count -> role.equals(count.get("role")) && unit.equals(count.get("unit")) && !count.containsKey("includedIn")).toList();
        return counts.size() == 1 ? exact(counts.getFirst()) : Optional.empty();
    }

    private List<IncidentRow.Fact> facts(String type) {
        return incident.facts().stream().filter(fact -> fact.edge().type().equals(type)).toList();
    }

    private static boolean isLossOfMoney(Map<String, Object> count) {
        return "LOSS".equals(count.get("role")) && "MONEY".equals(count.get("unit")) && count.containsKey("currency")
                && number(count, "min").isPresent() && number(count, "max").isPresent();
    }

    static boolean isAsserted(IncidentRow.Fact fact) {
        return "ASSERTED".equals(fact.edge().properties().get("status"));
    }

    private static Optional<Long> exact(Map<String, Object> count) {
        return number(count, "min").filter(number -> number(count, "max").filter(number::equals).isPresent());
    }

    private static Optional<Long> number(Map<String, Object> count, String bound) {
        return count.get(bound) instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    private static ObjectNode impact(StixIncident.Creation create, String category, String distinct, ObjectNode own) {
        var impact = create.object("impact", category + " " + distinct).put("impact_category", category);
        var extensions = impact.putObject("extensions");
        extensions.putObject(NEW_OBJECT).put("extension_type", "new-sdo");
        extensions.set(category, own);
        return impact;
    }

}
