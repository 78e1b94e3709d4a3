package io.incidentgraph.disclosure.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** Stated numbers with what they count and whether that was exposed. Money and devices have no code in gold files and are not scored. */
final class CountComparison implements Comparison {

    private static final Map<String, Set<String>> UNITS = Map.of("persons", Set.of("PERSONS"), "records", Set.of("RECORDS"),
            "emails", Set.of("EMAILS"), "files", Set.of("FILES"), "organizations", Set.of("ORGANIZATIONS"), "parties", Set.of("PERSONS", "ORGANIZATIONS"));

    private static final Map<String, String> STATUSES = Map.of("confirmed", "ASSERTED", "possible", "POSSIBLE", "denied", "DENIED");

    private static final Set<String> NOT_SCORED = Set.of("MONEY", "DEVICES");

    @Override
    public Outcome compare(GoldIncident gold, Answer answer) {
        var given = answer.all("counts").map(CountComparison::count).filter(count -> !NOT_SCORED.contains(count.unit())).distinct()
                .map(count -> Given.of(count.text(), count)).toList();
        return Outcome.of(gold.items("affected").map(CountComparison::expected).toList(), given);
    }

    private static Expected<Count> expected(JsonNode gold) {
        var what = gold.path("what").asString();
        long number = gold.path("count").asLong();
        var status = STATUSES.get(gold.path("status").asString());
        boolean viewers = gold.path("role").asString("").equals("viewers");
        boolean tolerated = gold.path("optional").booleanValue(false) || gold.path("superseded").booleanValue(false);
        return new Expected<>("%d %s %s".formatted(number, what, gold.path("status").asString()),
                tolerated ? Expected.Need.TOLERATED : Expected.Need.NEEDED,
                count -> count.numbers().contains(number) && UNITS.getOrDefault(what, Set.of()).contains(count.unit())
                        && count.status().equals(status) && count.viewed() == viewers);
    }

    private static Count count(JsonNode item) {
        var numbers = new ArrayList<Long>();
        Stream.of("value", "min", "max").map(item::path).filter(JsonNode::isIntegralNumber).map(JsonNode::longValue).forEach(numbers::add);
        return new Count(List.copyOf(new LinkedHashSet<>(numbers)), item.path("unit").asString(""), item.path("status").asString("ASSERTED"),
                item.path("role").asString("").equals("VIEWED"));
    }

    private record Count(List<Long> numbers, String unit, String status, boolean viewed) {

        String text() {
            return "%s %s %s%s".formatted(numbers.size() == 1 ? numbers.getFirst() : numbers, unit, status, viewed ? " VIEWED" : "");
        }

    }

}
