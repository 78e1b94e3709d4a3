package io.incidentgraph.ingest.veris;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.incidentgraph.vocabulary.ConceptKind;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads which data became known to whom, or may have. */
final class ConfidentialityReader {

    private static final String ENUMERATION = "attribute.confidentiality.data.variety";

    private static final Map<String, String> DISCLOSURE = Map.of("yes", "CONFIRMED", "potentially", "POSSIBLE", "no", "NONE");

    private static final Map<String, String> SUBJECTS = Map.of("customer", "CUSTOMERS", "employee", "EMPLOYEES", "partner", "SUPPLIERS",
            "patient", "PATIENTS", "student", "STUDENTS", "other", "OTHER");

    private static final Map<String, String> STATES = Map.of("stored unencrypted", "PLAIN", "transmitted unencrypted", "PLAIN", "printed", "PLAIN",
            "stored encrypted", "ENCRYPTED", "transmitted encrypted", "ENCRYPTED");

    private final Draft draft;

    private final Enumerations enumerations;

    ConfidentialityReader(Draft draft, Enumerations enumerations) {
        this.draft = draft;
        this.enumerations = enumerations;
    }

    void read(JsonNode incident) {
        var confidentiality = incident.path("attribute").path("confidentiality");
        var disclosure = Veris.text(confidentiality, "data_disclosure").map(text -> DISCLOSURE.get(text.toLowerCase(Locale.ROOT)));
        disclosure.ifPresent(value -> draft.set("disclosure", value));
        var status = disclosure.map(ConfidentialityReader::status).orElse("POSSIBLE");
        boolean counted = total(confidentiality, status);
        for (var data : confidentiality.path("data")) {
            Veris.texts(data, "variety").forEach(variety -> data(variety, data, confidentiality, status, counted));
        }
        if (incident.path("action").propertyStream().anyMatch(action -> Veris.texts(action.getValue(), "result").contains("Exfiltrate"))) {
            draft.set("exfiltration", "CONFIRMED");
        }
        var plus = incident.path("plus");
        abuse(plus.path("attribute").path("confidentiality"));
        abuse(plus);
        creditMonitoring(plus.path("attribute").path("confidentiality"));
        creditMonitoring(plus);
    }

    /** Data that were there and were not disclosed are denied; whether the others were is known or not. */
    private static String status(String disclosure) {
        return switch (disclosure) {
            case "CONFIRMED" -> "ASSERTED";
            case "NONE" -> "DENIED";
            default -> "POSSIBLE";
        };
    }

    private boolean total(JsonNode confidentiality, String status) {
        var total = Veris.number(confidentiality, "data_total").filter(number -> number.signum() > 0);
        total.ifPresent(number -> records(number, status, "attribute.confidentiality.data_total").put("ref", "records"));
        return total.isPresent();
    }

    private ObjectNode records(BigDecimal number, String status, String field) {
        var count = draft.fact("counts").put("role", "EXPOSED").put("unit", "RECORDS");
        draft.amount(count, "value", number, field);
        return stated(count, status);
    }

    private void data(String variety, JsonNode data, JsonNode confidentiality, String status, boolean counted) {
        var amount = Veris.number(data, "amount").filter(number -> number.signum() > 0);
        if (Veris.isVague(variety)) {
            amount.ifPresent(number -> {
                var count = records(number, status, "attribute.confidentiality.data.amount").put("of", "data of unstated kind");
                if (counted) {
                    count.put("includedIn", "records");
                }
            });
            return;
        }
        var term = enumerations.term(draft, ConceptKind.DATA_TYPE, ENUMERATION, variety, "data");
        var fact = stated(draft.fact("dataTypes", "type", term.id()), status);
        term.label(fact);
        if (!fact.has("amount")) {
            amount.ifPresent(number -> draft.amount(fact, "amount", number, "attribute.confidentiality.data.amount"));
        }
        subjects(fact, Veris.known(confidentiality, "data_victim"));
        state(Veris.known(confidentiality, "state")).ifPresent(state -> fact.put("state", state));
    }

    private void subjects(ObjectNode fact, List<String> victims) {
        var subjects = victims.stream().map(ConfidentialityReader::subject).filter(subject -> !subject.isEmpty()).distinct().sorted().toList();
        if (!subjects.isEmpty()) {
            var list = fact.putArray("subjects");
            subjects.forEach(list::add);
        }
    }

    private static String subject(String victim) {
        return Optional.ofNullable(SUBJECTS.get(victim.toLowerCase(Locale.ROOT))).orElse("");
    }

    /** Plain or encrypted where all that is said of it agrees. */
    private static Optional<String> state(List<String> states) {
        var values = states.stream().map(state -> STATES.get(state.toLowerCase(Locale.ROOT))).distinct().toList();
        return values.size() == 1 ? Optional.<@Nullable String>ofNullable(values.getFirst()).map(state -> state) : Optional.empty();
    }

    private static ObjectNode stated(ObjectNode fact, String status) {
        return status.equals("ASSERTED") ? fact : fact.put("status", status);
    }

    private void abuse(JsonNode plus) {
        Veris.text(plus, "data_abuse").map(text -> text.toLowerCase(Locale.ROOT)).ifPresent(text -> {
            if (text.startsWith("yes")) {
                draft.set("misuse", "CONFIRMED");
                if (text.contains("posted")) {
                    draft.set("published", "CONFIRMED");
                }
            }
            else if (text.equals("no")) {
                draft.set("misuse", "NONE");
            }
        });
    }

    private void creditMonitoring(JsonNode plus) {
        Veris.text(plus, "credit_monitoring").map(text -> text.toLowerCase(Locale.ROOT)).filter(text -> text.equals("yes") || text.equals("no"))
                .ifPresent(text -> {
                    var measure = draft.fact("countermeasures", "measure", "support.credit-monitoring");
                    if (text.equals("no")) {
                        measure.put("status", "DENIED");
                    }
                    else {
                        measure.put("state", "DONE");
                    }
                });
    }

}
