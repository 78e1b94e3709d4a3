package io.incidentgraph.ingest.veris;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads who was affected. */
final class VictimReader {

    private static final Pattern INDUSTRY = Pattern.compile("[0-9]{2,6}");

    private static final Pattern ZEROS = Pattern.compile("0+");

    private static final Pattern RANGE = Pattern.compile("-.*$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Draft draft;

    VictimReader(Draft draft) {
        this.draft = draft;
    }

    void read(JsonNode victim) {
        if (!victim.isObject()) {
            return;
        }
        var names = names("victim.victim_id", Veris.texts(victim, "victim_id"));
        if (names.isEmpty()) {
            describe(draft.fact("organizations").put("ref", "victim").putNull("name"), victim);
        }
        for (var name : names) {
            describe(draft.fact("organizations", "name", name, "as", "VICTIM"), victim);
        }
        secondary(victim.path("secondary"));
    }

    private void describe(ObjectNode organization, JsonNode victim) {
        organization.put("as", "VICTIM");
        country(organization, "victim.country", victim);
        industry(organization, "victim.industry", victim);
        Veris.text(victim, "employee_count").filter(text -> !Veris.isVague(text))
                .ifPresent(text -> organization.put("employees", draft.shortened("victim.employee_count", text, Draft.SHORT)));
        Veris.text(victim, "state").filter(text -> !Veris.isVague(text))
                .ifPresent(text -> organization.put("state", draft.shortened("victim.state", text, Draft.SHORT)));
    }

    /** The country if there is one; of several none is the organization's. */
    void country(ObjectNode organization, String field, JsonNode of) {
        var countries = Veris.countries(of, "country");
        if (countries.size() == 1) {
            organization.put("country", countries.getFirst());
        }
        else if (!countries.isEmpty()) {
            draft.note(field, String.join(", ", countries));
        }
    }

    /** The code of NAICS; nothing but zeros stands for none. */
    void industry(ObjectNode organization, String field, JsonNode of) {
        Veris.text(of, "industry").map(text -> RANGE.matcher(text).replaceFirst("")).filter(text -> !Veris.isVague(text) && !ZEROS.matcher(text).matches()).ifPresent(code -> {
            if (INDUSTRY.matcher(code).matches()) {
                organization.put("industry", code);
            }
            else {
                draft.warn("%s: '%s' is no code of NAICS: it was left out", field, code);
            }
        });
    }

    private void secondary(JsonNode secondary) {
        var names = names("victim.secondary.victim_id", Veris.texts(secondary, "victim_id"));
        names.forEach(name -> draft.fact("organizations", "name", name, "as", "SECONDARY_VICTIM"));
        var amount = Veris.number(secondary, "amount").orElse(null);
        amount(secondary, amount);
        if (amount != null ? amount.longValue() > names.size() : names.isEmpty() && secondary.size() > 0) {
            draft.fact("organizations").put("ref", "secondary-victims").putNull("name").put("as", "SECONDARY_VICTIM");
        }
    }

    private void amount(JsonNode secondary, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() > 0) {
            var count = draft.fact("counts").put("role", "AFFECTED").put("unit", "ORGANIZATIONS").put("of", "secondary victims");
            draft.amount(count, "value", amount, "victim.secondary.amount");
        }
    }

    private List<String> names(String field, List<String> texts) {
        return texts.stream().flatMap(text -> Arrays.stream(text.split(";"))).map(name -> BLANKS.matcher(name.strip()).replaceAll(" "))
                .filter(name -> !name.isEmpty() && isNamed(field, name)).map(name -> draft.shortened(field, name, Draft.SHORT)).distinct().toList();
    }

    private boolean isNamed(String field, String name) {
        if (Names.isUnknown(name)) {
            return false;
        }
        if (Names.describesOnly(name)) {
            draft.note(field, name);
            return false;
        }
        return true;
    }

}
