package io.incidentgraph.ingest.veris;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the objects of VCDB part 1 say, counted from their JSON without the reader that is tested. */
final class VcdbFigures {

    /** Codes of industries stand among the names of secondary victims. */
    private static final Pattern INDUSTRY = Pattern.compile("\\d+");

    /** What stands in part 1 where a victim's name should. */
    static final Set<String> NO_NAMES = Set.of("Unknown", "N/A", "Mass Event", "Unidentified Hotel", "Unnamed medical practice", "Various Gas Stations",
            "random load companies", "unknown (german steel mill)", "unknown / not specified", "unnamed mall", "unnamed movie theater", "Unknown (vendor)",
            "Unidentified Helsinki Contraception Clinic (No Longer in Business)", "unknown");

    private final Map<String, ObjectNode> incidents = new TreeMap<>();

    /** Of several objects with the same id any one: the three of part 1 differ in a number of the collection only. */
    VcdbFigures(List<ObjectNode> objects) {
        objects.stream().filter(object -> !object.path("security_incident").stringValue().equals("Near miss"))
                .forEach(object -> incidents.putIfAbsent(object.path("incident_id").stringValue(), object));
    }

    /** Each incident once. */
    Collection<ObjectNode> incidents() {
        return incidents.values();
    }

    /** Each figure by its name, as {@link GraphFigures} has it; the varieties by what lies at or below each. */
    Map<String, Map<String, Long>> all(Map<String, Set<String>> varieties) {
        var figures = new TreeMap<String, Map<String, Long>>();
        figures.put("incidents", count(incident -> Stream.of(place(incident))));
        figures.put("victims", count(this::victims));
        figures.put("secondary victims", count(incident -> names(incident.at("/victim/secondary/victim_id")).map(_ -> year(incident))));
        figures.put("actions", count(incident -> texts(incident.path("action").propertyNames()).filter(action -> !action.equals("unknown"))
                .map(action -> action + " " + place(incident))));
        figures.put("varieties", varieties(varieties));
        figures.put("data", count(this::data));
        figures.put("records", records());
        figures.put("partners", count(this::partners));
        return figures;
    }

    private interface Keys {

        Stream<String> of(JsonNode incident);

    }

    private Map<String, Long> count(Keys keys) {
        return incidents.values().stream().flatMap(keys::of).collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
    }

    private Stream<String> victims(JsonNode incident) {
        var names = names(incident.path("victim").path("victim_id")).toList();
        return names.isEmpty() ? Stream.of("unnamed " + place(incident)) : names.stream().map(_ -> "named " + place(incident));
    }

    private static Stream<String> names(JsonNode names) {
        return (names.isArray() ? names.valueStream() : Stream.of(names)).filter(JsonNode::isString).flatMap(name -> Stream.of(name.stringValue().split(";")))
                .map(String::strip).filter(name -> !name.isEmpty() && !NO_NAMES.contains(name) && !INDUSTRY.matcher(name).matches());
    }

    /** How many incidents have a variety or one that lies below it. */
    private Map<String, Long> varieties(Map<String, Set<String>> below) {
        var figures = new TreeMap<String, Long>();
        var stated = new HashMap<String, Set<String>>();
        incidents.forEach((id, incident) -> stated.put(id, stated(incident)));
        below.forEach((variety, all) -> {
            long count = stated.values().stream().filter(paths -> paths.stream().anyMatch(all::contains)).count();
            if (count > 0) {
                figures.put(variety, count);
            }
        });
        return figures;
    }

    private static Set<String> stated(JsonNode incident) {
        var paths = new HashSet<String>();
        for (var action : List.of("hacking", "malware", "social", "misuse", "physical", "error", "environmental")) {
            incident.path("action").path(action).path("variety").forEach(variety -> paths.add("action.%s.variety.%s".formatted(action, variety.stringValue())));
        }
        for (var attribute : List.of("integrity", "availability")) {
            incident.path("attribute").path(attribute).path("variety").forEach(variety -> paths.add("attribute.%s.variety.%s".formatted(attribute, variety.stringValue())));
        }
        return paths;
    }

    private Stream<String> data(JsonNode incident) {
        var confidentiality = incident.at("/attribute/confidentiality");
        var status = switch (confidentiality.path("data_disclosure").stringValue("")) {
            case "Yes" -> "ASSERTED";
            case "No" -> "DENIED";
            default -> "POSSIBLE";
        };
        return confidentiality.path("data").valueStream().map(data -> data.path("variety").stringValue()).distinct()
                .filter(variety -> !variety.equals("Unknown") && !variety.equals("Other"))
                .map(variety -> "%s %s %s".formatted(variety, status, place(incident)));
    }

    private Map<String, Long> records() {
        var sums = new TreeMap<String, Long>();
        incidents.values().forEach(incident -> sums.merge(year(incident), incident.at("/attribute/confidentiality/data_total").longValue(0), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private Stream<String> partners(JsonNode incident) {
        var partner = incident.path("actor").path("partner");
        return partner.isMissingNode() ? Stream.empty() : Stream.of(known(partner.path("country")) + " " + year(incident));
    }

    private static String place(JsonNode incident) {
        return known(incident.path("victim").path("country")) + " " + year(incident);
    }

    private static String known(JsonNode countries) {
        return countries.valueStream().map(JsonNode::stringValue).filter(code -> code.length() == 2).findFirst().orElse("?");
    }

    private static String year(JsonNode incident) {
        return incident.at("/timeline/incident/year").asString();
    }

    private static Stream<String> texts(Collection<String> names) {
        return names.stream();
    }

}
