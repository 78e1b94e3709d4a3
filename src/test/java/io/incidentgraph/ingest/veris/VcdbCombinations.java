package io.incidentgraph.ingest.veris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * In how many incidents of VCDB part 1 a kind of action, the sphere in which it lay, and a kind of actor come together: counted from their JSON
 * without the reader and without the graph, by the rules of {@code docs/veris.md}.
 */
final class VcdbCombinations {

    private static final Set<String> PARTNER_WAYS = Set.of("Partner", "Partner facility", "Partner vehicle");

    private final Map<String, ObjectNode> incidents = new TreeMap<>();

    VcdbCombinations(List<ObjectNode> objects) {
        objects.stream().filter(object -> !object.path("security_incident").stringValue().equals("Near miss"))
                .forEach(object -> incidents.putIfAbsent(object.path("incident_id").stringValue(), object));
    }

    /** By {@code action party actor}. */
    Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        incidents.values().forEach(incident -> combinations(incident).forEach(combination -> counts.merge(combination, 1, Integer::sum)));
        return counts;
    }

    /** In how many incidents two kinds of action come together, by {@code action action}. */
    Map<String, Integer> pairs() {
        var counts = new TreeMap<String, Integer>();
        incidents.values().forEach(incident -> {
            var actions = new TreeSet<>(incident.path("action").propertyNames());
            actions.remove("unknown");
            actions.forEach(action -> actions.tailSet(action, false).forEach(other -> counts.merge(action + " " + other, 1, Integer::sum)));
        });
        return counts;
    }

    /** In how many incidents somebody acted for the victim: a partner acted, or the asset or the way speaks of one. */
    int withVendor() {
        return (int) incidents.values().stream().filter(incident -> incident.path("actor").has("partner") || speaksOfVendor(incident.path("asset"))
                || incident.path("action").valueStream().anyMatch(action -> texts(action.path("vector")).stream().anyMatch(PARTNER_WAYS::contains))).count();
    }

    private static Set<String> combinations(JsonNode incident) {
        var combinations = new TreeSet<String>();
        for (var action : incident.path("action").properties()) {
            if (!action.getKey().equals("unknown")) {
                String party = party(incident, action.getKey(), texts(action.getValue().path("vector")));
                incident.path("actor").propertyNames().forEach(actor -> combinations.add(action.getKey() + " " + party + " " + actor));
            }
        }
        return combinations;
    }

    private static String party(JsonNode incident, String action, List<String> ways) {
        boolean internal = incident.path("actor").has("internal");
        boolean partner = incident.path("actor").has("partner");
        if (action.equals("error") || action.equals("misuse")) {
            return internal && !partner ? "SELF" : partner && !internal ? "VENDOR" : "UNKNOWN";
        }
        if (speaksOfVendor(incident.path("asset")) || ways.stream().anyMatch(PARTNER_WAYS::contains)) {
            return "VENDOR";
        }
        var managed = texts(incident.at("/asset/management")).stream().anyMatch(text -> text.equalsIgnoreCase("internal"));
        return managed || texts(incident.at("/asset/ownership")).stream().anyMatch(text -> text.equalsIgnoreCase("victim")) ? "SELF" : "UNKNOWN";
    }

    private static boolean speaksOfVendor(JsonNode asset) {
        return Stream.of("hosting", "management", "cloud").anyMatch(field -> starts(asset.path(field), "external")) || starts(asset.path("ownership"), "partner");
    }

    private static boolean starts(JsonNode node, String beginning) {
        return texts(node).stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).startsWith(beginning));
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        (node.isArray() ? node.valueStream() : Stream.of(node)).filter(JsonNode::isString).forEach(text -> texts.add(text.stringValue()));
        return texts;
    }

}
