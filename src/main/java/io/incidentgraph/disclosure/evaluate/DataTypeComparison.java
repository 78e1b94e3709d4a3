package io.incidentgraph.disclosure.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** What data was exposed and what was not. A denial for one group only is not scored. */
final class DataTypeComparison implements Comparison {

    private final Crosswalk crosswalk;

    DataTypeComparison(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
    }

    @Override
    public Outcome compare(GoldIncident gold, Answer answer) {
        var expected = new ArrayList<Expected<Item>>();
        expected.addAll(expected(gold, "exposed", false));
        expected.addAll(expected(gold, "denied", true));
        var tolerated = tolerated(gold).toList();
        expected.removeIf(item -> tolerated.stream().anyMatch(item.accepts()));
        tolerated.forEach(item -> expected.add(Expected.tolerated(item.text(), item::equals)));
        return Outcome.of(expected, given(gold, answer, tolerated));
    }

    private List<Expected<Item>> expected(GoldIncident gold, String list, boolean denied) {
        return GoldIncident.texts(gold.path("data_types").path(list)).stream().filter(crosswalk::scoresDataType).distinct()
                .map(code -> new Item(code, denied)).map(item -> Expected.<Item>needed(item.text(), item::equals)).toList();
    }

    private static Stream<Item> tolerated(GoldIncident gold) {
        var exposed = Stream.of("exposed_accept", "exposed_optional").flatMap(list -> gold.texts(list).stream()).map(code -> new Item(code, false));
        var denied = Stream.concat(Stream.of("denied_accept", "denied_optional_items").flatMap(list -> gold.texts(list).stream()),
                gold.path("denied_scoped").propertyNames().stream()).map(code -> new Item(code, true));
        return Stream.concat(exposed, denied);
    }

    private List<Given<Item>> given(GoldIncident gold, Answer answer, List<Item> tolerated) {
        var named = new HashSet<String>();
        Stream.of("exposed", "denied").flatMap(list -> GoldIncident.texts(gold.path("data_types").path(list)).stream()).forEach(named::add);
        tolerated.forEach(item -> named.add(item.code()));
        return answer.all("dataTypes").flatMap(item -> item(item, named)).distinct().map(item -> Given.of(item.text(), item)).toList();
    }

    /** The narrowest code that the gold file names decides what a narrower concept stands for. */
    private Stream<Item> item(JsonNode dataType, Set<String> named) {
        var codes = crosswalk.dataType(dataType.path("type").asString(""));
        return codes.stream().filter(named::contains).findFirst().or(() -> codes.stream().findFirst())
                .map(code -> new Item(code, Answer.isDenied(dataType))).stream();
    }

    private record Item(String code, boolean denied) {

        String text() {
            return denied ? code + " denied" : code;
        }

    }

}
