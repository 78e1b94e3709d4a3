package io.incidentgraph.starter;

import static java.util.stream.Stream.concat;

import java.util.Locale;
import java.util.stream.Stream;

import io.incidentgraph.starter.IncidentView.Number;
import tools.jackson.databind.JsonNode;

/** Every stated number with its unit, and no other number. */
final class CountComparison {

    private CountComparison() {
    }

    static Stream<Difference> differences(GoldIncident gold, IncidentView view) {
        var missing = gold.list("affected").filter(item -> !GoldIncident.flag(item, "optional") && !GoldIncident.flag(item, "superseded"))
                .filter(item -> view.counts().stream().noneMatch(count -> matches(count, item, view)))
                .map(item -> Difference.missing(gold, "affected", item));
        var extra = view.counts().stream().filter(count -> gold.list("affected").noneMatch(item -> matches(count, item, view)))
                .map(count -> Difference.extra(gold, "affected", count));
        return concat(missing, extra);
    }

    private static boolean matches(Number count, JsonNode item, IncidentView view) {
        boolean viewers = "viewers".equals(GoldIncident.text(item.path("role")));
        return count.is(item.path("count").longValue()) && count.unit().equals(Crosswalk.unit(item.path("what").stringValue()))
                && count.approximate() == GoldIncident.flag(item, "approximate")
                && count.cumulative() == GoldIncident.flag(item, "cumulative")
                && count.inner() == inner(item)
                && (!GoldIncident.flag(item, "maximum") || count.min() == null)
                && count.role().equals("VIEWED") == viewers
                && exposed(count, view).equals(item.path("status").stringValue());
    }

    /** Part of another number (内数). */
    static boolean inner(JsonNode item) {
        return GoldIncident.flag(item, "inner") || item.path("of").stringValue("").contains("内数");
    }

    /** Gold's status says whether the things counted were exposed; for what was lost, the incident itself says that. */
    private static String exposed(Number count, IncidentView view) {
        if (count.role().equals("LOST")) {
            return view.value("exfiltration", "UNKNOWN").toLowerCase(Locale.ROOT);
        }
        return count.status().equals("ASSERTED") ? "confirmed" : count.status().toLowerCase(Locale.ROOT);
    }

}
