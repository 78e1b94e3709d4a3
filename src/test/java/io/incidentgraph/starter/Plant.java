package io.incidentgraph.starter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A falsehood planted into a gold incident, which the comparison must notice.
 *
 * @param what the item under which it must be noticed
 */
record Plant(String name, String what, GoldIncident gold) {

    /** Every falsehood that the incident has room for. */
    static Stream<Plant> in(GoldIncident gold) {
        var planter = new Planter(gold);
        return Stream.of(planter.values(), planter.dates(), planter.counts(), planter.dataTypes(), planter.causes(), planter.parties(),
                planter.actions()).flatMap(plants -> plants);
    }

    @Override
    public String toString() {
        return gold.key() + ": " + name;
    }

    private record Planter(GoldIncident gold) {

        private Plant plant(String name, String what, Consumer<ObjectNode> change) {
            var copy = (ObjectNode) gold.item().deepCopy();
            change.accept(copy);
            return new Plant(name, what, new GoldIncident(copy, gold.page()));
        }

        Stream<Plant> values() {
            return Stream.of(
                    plant("another organization", "organization", item -> item.put("organization", "別の会社").remove("organization_accept")),
                    plant("another place in the text", "segment", item -> item.putArray("segment").add(0).add(1)),
                    plant("another scale", "exfiltration", item -> item.put("exfiltration", "planted").remove("exfiltration_accept")),
                    plant("somebody else noticed", "discovered_by", item -> item.put("discovered_by", "planted").remove("discovered_by_accept")),
                    plant("another latest report", "latest_report", item -> item.put("latest_report", "1999-01-01")),
                    plant("certainty of the year turned round", "year_inferred_from", item -> {
                        if (item.remove("year_inferred_from") == null) {
                            item.put("year_inferred_from", "planted");
                        }
                    }), plant("a field that nobody compares", "planted", item -> item.put("planted", true)));
        }

        Stream<Plant> dates() {
            return Stream.of("occurred_from", "occurred_to", "detected", "disclosed", "reported_ppc", "reported_police")
                    .map(name -> plant("another date: " + name, name, item -> {
                        ((ObjectNode) item.path("dates")).put(name, "1999-01-01");
                        item.remove(name + "_accept");
                    }));
        }

        Stream<Plant> counts() {
            return Stream.of(
                    each("affected", "another number", count -> count.put("count", count.path("count").longValue() + 1)),
                    each("affected", "another unit", count -> count.put("what", "files")),
                    each("affected", "another status", count -> count.put("status", "denied")),
                    each("affected", "exact instead of about", count -> count.put("approximate", !GoldIncident.flag(count, "approximate"))),
                    each("affected", "counted twice or not", count -> count.put("cumulative", !GoldIncident.flag(count, "cumulative"))),
                    each("affected", "inner or not", count -> count.put("inner", !CountComparison.inner(count)).put("of", "")),
                    emptied("affected", _ -> true)).flatMap(plants -> plants);
        }

        Stream<Plant> dataTypes() {
            Predicate<JsonNode> stated = list -> !list.isEmpty();
            return Stream.of(
                    Stream.of(plant("more exposed", "exposed", item -> types(item, "exposed").add("IMAGE")),
                            plant("more denied", "denied", item -> types(item, "denied").add("IMAGE")),
                            plant("denied for a group", "denied", item -> item.withObject("/denied_scoped").put("IMAGE", "一部"))),
                    Stream.of("exposed", "denied").filter(field -> stated.test(gold.item().path("data_types").path(field)))
                            .map(field -> plant("nothing " + field, field, item -> {
                                types(item, field).removeAll();
                                item.remove(List.of("exposed_optional", "denied_scoped"));
                            }))).flatMap(plants -> plants);
        }

        private static ArrayNode types(ObjectNode item, String field) {
            return (ArrayNode) item.path("data_types").path(field);
        }

        Stream<Plant> causes() {
            return Stream.of(
                    Stream.of(plant("one more cause", "causes", item -> item.withArray("/causes").addObject().put("type", "INSIDER_MISUSE")
                            .put("party", "SELF").put("evidence", "不正"))),
                    each("causes", "another cause", cause -> cause.put("type", "INSIDER_MISUSE").remove("type_accept")),
                    each("causes", "another party", cause -> cause.put("party", "THIRD_PARTY").remove("party_accept")),
                    each("causes", "other words", cause -> cause.put("evidence", "植えた誤り").remove("type_accept")),
                    emptied("causes", item -> item.path("causes_optional").isMissingNode())).flatMap(plants -> plants)
                    .filter(this::required);
        }

        /** An unknown cause is no cause, and nothing is planted there. */
        private boolean required(Plant plant) {
            return plant.name().startsWith("one more") || gold.list("causes").anyMatch(cause -> !cause.path("type").stringValue().equals("UNKNOWN"));
        }

        Stream<Plant> parties() {
            return Stream.of(
                    Stream.of(plant("one more vendor", "vendors", item -> item.withArray("/vendors").addObject().put("name", "架空システム株式会社")),
                            plant("one more authority", "authorities", item -> item.withArray("/authorities").add("総務省"))),
                    each("vendors", "the fault turned round", vendor -> vendor.put("at_fault", !GoldIncident.flag(vendor, "at_fault"))),
                    each("vendors", "a name", vendor -> vendor.put("name", "架空システム株式会社")), emptied("vendors", _ -> true),
                    emptied("authorities", item -> item.path("authorities").size() > item.path("authorities_optional").size()))
                    .flatMap(plants -> plants);
        }

        Stream<Plant> actions() {
            return Stream.of(
                    Stream.of(plant("one more technique", "attack_techniques", item -> item.withArray("/attack_techniques").add("T9999")),
                            plant("one more malware", "malware", item -> item.withArray("/malware").add("架空ウイルス"))),
                    emptied("attack_techniques", _ -> true), emptied("malware", _ -> true)).flatMap(plants -> plants);
        }

        private Stream<Plant> emptied(String field, Predicate<JsonNode> condition) {
            boolean filled = !gold.item().path(field).isEmpty() && condition.test(gold.item());
            return filled ? Stream.of(plant("no " + field, field, item -> item.putArray(field))) : Stream.of();
        }

        /** The change in each item of a list that gold requires and does not leave open. */
        private Stream<Plant> each(String field, String name, Consumer<ObjectNode> change) {
            var list = gold.item().path(field);
            return IntStream.range(0, list.size()).filter(index -> Stream.of("optional", "superseded", "ambiguous")
                    .noneMatch(flag -> GoldIncident.flag(list.path(index), flag)))
                    .mapToObj(index -> plant(name + " in " + field + " " + index, field, item -> change.accept((ObjectNode) item.path(field).path(index))));
        }

    }

}
