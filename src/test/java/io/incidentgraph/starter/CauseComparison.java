package io.incidentgraph.starter;

import static java.util.stream.Stream.concat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import io.incidentgraph.starter.IncidentView.Cause;
import tools.jackson.databind.JsonNode;

/** Why it happened, in whose sphere, by which words; the commentator's guesses apart from what the organization says. */
final class CauseComparison {

    private CauseComparison() {
    }

    static Stream<Difference> differences(GoldIncident gold, IncidentView view) {
        var missing = gold.list("causes").filter(cause -> !GoldIncident.flag(cause, "optional") && !types(cause).contains("UNKNOWN"))
                .filter(cause -> view.causes().stream().noneMatch(found -> matches(found, cause) && saidThere(found, cause, gold)))
                .map(cause -> Difference.missing(gold, "causes", cause));
        var extra = view.causes().stream().filter(found -> all(gold).noneMatch(cause -> matches(found, cause)))
                .map(found -> Difference.extra(gold, "causes", "%s %s".formatted(found.concept(), found.party())));
        return concat(missing, extra);
    }

    private static Stream<JsonNode> all(GoldIncident gold) {
        return concat(gold.list("causes"), gold.list("causes_optional"));
    }

    private static boolean matches(Cause found, JsonNode cause) {
        return types(cause).stream().anyMatch(type -> Crosswalk.cause(type, found.within())) && parties(cause).contains(found.party())
                && found.commentary() == cause.path("inferred_by").isString();
    }

    private static Set<String> types(JsonNode cause) {
        return accepted(cause, "type");
    }

    /** Where gold names the victim's own sphere, it being unknown is right too. */
    private static Set<String> parties(JsonNode cause) {
        var parties = accepted(cause, "party");
        if (parties.contains("SELF")) {
            parties.add("UNKNOWN");
        }
        return parties;
    }

    private static Set<String> accepted(JsonNode cause, String field) {
        var accepted = new HashSet<String>();
        accepted.add(cause.path(field).stringValue());
        GoldIncident.texts(cause.path(field + "_accept")).forEach(accepted::add);
        return accepted;
    }

    /** Whether one of the passages is, at least in part, the one that gold quotes. */
    private static boolean saidThere(Cause found, JsonNode cause, GoldIncident gold) {
        var quoted = gold.page().find(cause.path("evidence").stringValue(), gold.segment());
        return quoted.isPresent() && found.passages().stream().anyMatch(quoted.get()::overlaps);
    }

}
