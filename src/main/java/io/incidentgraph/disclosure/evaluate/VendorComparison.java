package io.incidentgraph.disclosure.evaluate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** Who acted for the victim: by name or unnamed, and by fault. Investigators, lawyers and call centres are not scored. */
final class VendorComparison implements Comparison {

    private static final Set<String> NOT_SCORED = Set.of("INVESTIGATION", "ADVICE");

    private static final Pattern NOT_SCORED_EITHER = Pattern.compile("弁護士|法律事務所|コールセンター|call cent(?:re|er)|law firm|lawyer");

    @Override
    public Outcome compare(GoldIncident gold, Answer answer) {
        var given = answer.items("vendors").filter(VendorComparison::isScored).map(item -> Given.of(text(item), item)).toList();
        return Outcome.of(gold.items("vendors").map(VendorComparison::expected).toList(), given);
    }

    private static boolean isScored(JsonNode vendor) {
        return !NOT_SCORED.contains(vendor.path("role").asString("")) && !NOT_SCORED_EITHER.matcher(vendor.path("description").asString("")).find();
    }

    private static Expected<JsonNode> expected(JsonNode gold) {
        var name = GoldIncident.text(gold, "name");
        boolean fault = gold.path("at_fault").booleanValue(false);
        boolean ambiguous = gold.path("ambiguous").booleanValue(false);
        var text = "%s (%s)%s".formatted(name == null ? "unnamed" : name, gold.path("role").asString("?"), fault ? ", at fault" : "");
        return new Expected<>(text, gold.path("optional").booleanValue(false) ? Expected.Need.TOLERATED : Expected.Need.NEEDED,
                item -> isCalled(name, item) && (ambiguous || item.path("atFault").booleanValue(false) == fault));
    }

    private static boolean isCalled(@Nullable String name, JsonNode vendor) {
        boolean named = vendor.path("name").isString();
        return name == null ? !named : named && Names.same(List.of(name), VictimComparison.names(vendor));
    }

    private static String text(JsonNode vendor) {
        return "%s (%s)%s".formatted(VictimComparison.text(vendor), vendor.path("description").asString(vendor.path("role").asString("?")),
                vendor.path("atFault").booleanValue(false) ? ", at fault" : "");
    }

}
