package io.incidentgraph.ingest.stix;

import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was lost, altered or out of order, and how many were affected. */
final class Impacts {

    static final Map<String, String> INFORMATION = Map.ofEntries(
            Map.entry("classified-material", "classified"), Map.entry("communication", "personal.message-content"),
            Map.entry("credentials-admin", "credentials"), Map.entry("credentials-user", "credentials"), Map.entry("financial", "internal.accounting"),
            Map.entry("legal", "internal.contract"), Map.entry("payment", "payment"), Map.entry("phi", "medical"), Map.entry("pii", "personal"),
            Map.entry("proprietary", "trade-secret"), Map.entry("system", "system"));

    static final Map<String, String> EFFECTS = Map.of("deletion-information", "availability.loss", "destruction", "availability.destruction",
            "modification-information", "integrity.modify-data");

    private final Facts facts;

    private final Notes notes;

    private final Certainty exfiltration = new Certainty();

    private final Certainty misuse = new Certainty();

    private int numbers;

    Impacts(Facts facts, Notes notes) {
        this.facts = facts;
        this.notes = notes;
    }

    /** Whether a type of incident says what became of data. */
    boolean ofType(String type) {
        if (type.equals("data-exfiltration")) {
            exfiltration.atLeast("CONFIRMED");
            return true;
        }
        var effect = EFFECTS.get(type);
        if (effect != null) {
            effect(effect, "");
        }
        return effect != null;
    }

    /** Version 1: the impacts stand in the incident; both versions: the counts of those affected. */
    void ofIncident(JsonNode extension) {
        extension.path("confidentiality_impacts").forEach(this::confidentiality);
        extension.path("integrity_impacts").forEach(this::integrity);
        extension.path("availability_impacts").forEach(this::availability);
        extension.path("monetary_impacts").forEach(this::monetary);
        counts(extension.path("impacted_entity_counts"));
    }

    /** Version 2: an impact of its own, with an extension for its category. */
    void object(JsonNode impact) {
        counts(impact.path("impacted_entity_counts"));
        var category = Fields.text(impact, "impact_category").orElse("").replaceFirst("-(impact|ext)$", "");
        var extensions = impact.path("extensions");
        var own = extensions.has(category + "-impact") ? extensions.path(category + "-impact") : extensions.path(category + "-ext");
        switch (category) {
            case "confidentiality" -> confidentiality(own);
            case "integrity" -> integrity(own);
            case "availability" -> availability(own);
            case "monetary" -> monetary(own);
            default -> notes.leftOut("the %s impact %s".formatted(Fields.shortened(category, 100), Fields.id(impact)));
        }
    }

    void write(ObjectNode record) {
        exfiltration.value().ifPresent(value -> record.put("exfiltration", value));
        misuse.value().ifPresent(value -> record.put("misuse", value));
    }

    private void confidentiality(JsonNode impact) {
        var loss = Fields.text(impact, "loss_type").orElse("");
        var status = switch (loss) {
            case "none" -> "DENIED";
            case "suspected-loss" -> "POSSIBLE";
            default -> "";
        };
        switch (loss) {
            case "confirmed-loss" -> exfiltration.atLeast("CONFIRMED");
            case "exploited-loss" -> {
                exfiltration.atLeast("CONFIRMED");
                misuse.atLeast("CONFIRMED");
            }
            case "suspected-loss" -> exfiltration.atLeast("POSSIBLE");
            case "none" -> exfiltration.atLeast("NO_EVIDENCE");
            default -> {
            }
        }
        var type = Fields.text(impact, "information_type");
        type.ifPresent(information -> Optional.ofNullable(INFORMATION.get(information)).ifPresentOrElse(
                data -> facts.add("dataTypes", data + status, with(status, Facts.item().put("type", data)), Relations.noStatement()),
                () -> notes.leftOut("the information type " + Fields.shortened(information, 100))));
        records(impact, type.orElse(""), status);
    }

    private void records(JsonNode impact, String information, String status) {
        var count = impact.path("record_count");
        if (count.isIntegralNumber() && count.longValue() >= 0 && !status.equals("DENIED")) {
            var item = with(status, count("EXPOSED", "RECORDS").put("value", count.longValue()));
            if (!information.isEmpty()) {
                item.put("of", Names.text(information));
            }
            facts.add("counts", item.path("ref").asString(), item, Relations.noStatement());
        }
    }

    private void integrity(JsonNode impact) {
        var alteration = Fields.text(impact, "alteration").orElse("");
        var status = alteration.startsWith("potential-") ? "POSSIBLE" : "";
        if (alteration.endsWith("destruction")) {
            effect("availability.destruction", status);
        }
        else if (alteration.endsWith("modification")) {
            effect("integrity.modify-data", status);
        }
        else if (alteration.equals("none")) {
            effect("integrity.modify-data", "DENIED");
        }
    }

    private void availability(JsonNode impact) {
        var degree = impact.path("availability_impact");
        if (degree.isNumber()) {
            effect("availability", degree.intValue() == 0 ? "DENIED" : "");
        }
    }

    private void effect(String effect, String status) {
        facts.add("effects", effect + (status.equals("DENIED") ? status : ""), with(status, Facts.item().put("effect", effect)), Relations.noStatement());
    }

    private void monetary(JsonNode impact) {
        var currency = Fields.text(impact, "currency").filter(code -> code.matches("[A-Z]{3}"));
        if (currency.isEmpty() || Fields.text(impact, "variety").orElse("").equals("ransom-demand")) {
            notes.leftOut("a monetary impact (a demand, or one in no currency of ISO 4217)");
            return;
        }
        var item = count("LOSS", "MONEY").put("currency", currency.get()).put("approximate", true);
        amount(impact, "min_amount").ifPresent(amount -> item.put("min", amount));
        amount(impact, "max_amount").ifPresent(amount -> item.put("max", amount));
        facts.add("counts", item.path("ref").asString(), item, Relations.noStatement());
    }

    private static Optional<Long> amount(JsonNode impact, String name) {
        var amount = impact.path(name);
        return amount.isNumber() && amount.doubleValue() >= 0 && amount.doubleValue() < 1e15 ? Optional.of(Math.round(amount.doubleValue())) : Optional.empty();
    }

    private void counts(JsonNode entities) {
        entities.properties().forEach(entry -> Entities.of(entry.getKey()).ifPresentOrElse(entity -> {
            if (entry.getValue().isIntegralNumber() && entry.getValue().longValue() >= 0) {
                var item = count("AFFECTED", entity.unit()).put("value", entry.getValue().longValue()).put("of", Names.text(entry.getKey()));
                entity.subjects().ifPresent(subjects -> item.putArray("subjects").add(subjects));
                facts.add("counts", item.path("ref").asString(), item, Relations.noStatement());
            }
        }, () -> notes.leftOut("the count of " + Fields.shortened(entry.getKey(), 100))));
    }

    private ObjectNode count(String role, String unit) {
        return Facts.item().put("ref", "n%d".formatted(++numbers)).put("role", role).put("unit", unit);
    }

    private static ObjectNode with(String status, ObjectNode item) {
        return status.isEmpty() ? item : item.put("status", status);
    }

}
