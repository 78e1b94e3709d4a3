package io.incidentgraph.query.execute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import io.incidentgraph.query.execute.RandomIncidents.Caused;
import io.incidentgraph.query.execute.RandomIncidents.Incident;
import org.jspecify.annotations.Nullable;

/** Aggregates and groups as one would compute them with a pencil; or with a fault, which a comparison must notice. */
record NaiveAggregates(RandomIncidents graph, Fault fault) {

    enum Fault { NONE, NODE_ONCE_FOR_EACH_EDGE, KEYS_OF_ONE_LINK_CROSSED, MISSING_VALUES_LEFT_OUT, LONELY_NODES_KEPT }

    private static final Comparator<String> TEXT = (one, other) ->
            Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    /** Of all incidents since a year. */
    Map<String, Object> all(int since) {
        return aggregate(graph.incidents().stream().filter(incident -> incident.year() != null && incident.year() >= since).toList());
    }

    /** Of the incidents that a cause has by a party, or by any. */
    Map<String, Object> of(String cause, @Nullable String party) {
        var incidents = new ArrayList<Incident>();
        var weights = new ArrayList<Integer>();
        graph.incidents().forEach(incident -> incident.causes().stream()
                .filter(caused -> caused.cause().equals(cause) && (party == null || party.equals(caused.party()))).forEach(caused -> {
                    incidents.add(incident);
                    weights.add(caused.weight());
                }));
        Map<String, Object> result = aggregate(once(incidents));
        result.put("count", Map.of("nodes", once(incidents).size(), "edges", weights.size()));
        result.put("edge", Map.of("weight", numbers(weights.stream().filter(Objects::nonNull).toList())));
        return result;
    }

    /** The groups by some of {@code node.year, causes.node.id, causes.edge.party, organizations.node.country}, in order. */
    List<Map<String, Object>> groups(List<String> keys, int atLeast) {
        var groups = new LinkedHashMap<List<@Nullable Object>, List<Incident>>();
        graph.incidents().forEach(incident -> rows(incident, keys).forEach(row -> {
            List<@Nullable Object> values = keys.stream().<@Nullable Object>map(row::get).toList();
            if (fault != Fault.MISSING_VALUES_LEFT_OUT || values.stream().allMatch(Objects::nonNull)) {
                groups.computeIfAbsent(values, _ -> new ArrayList<>()).add(incident);
            }
        }));
        return groups.entrySet().stream().filter(group -> once(group.getValue()).size() >= atLeast)
                .sorted(Comparator.<Map.Entry<List<@Nullable Object>, List<Incident>>>comparingInt(group -> -once(group.getValue()).size())
                        .thenComparing(Map.Entry::getKey, NaiveAggregates::compare))
                .map(group -> group(keys, group.getKey(), once(group.getValue()))).toList();
    }

    private Stream<Map<String, @Nullable Object>> rows(Incident incident, List<String> keys) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (Caused caused : links(incident.causes(), keys, "causes", new Caused("", null, null))) {
            for (Caused other : fault == Fault.KEYS_OF_ONE_LINK_CROSSED && !incident.causes().isEmpty() ? incident.causes() : List.of(caused)) {
                for (var organization : links(incident.organizations(), keys, "organizations", new RandomIncidents.Organization("", null))) {
                    var row = new HashMap<String, @Nullable Object>();
                    row.put("node.year", incident.year());
                    row.put("causes.node.id", caused.cause());
                    row.put("causes.edge.party", other.party());
                    row.put("organizations.node.country", organization.country());
                    rows.add(row);
                }
            }
        }
        return rows.stream();
    }

    private <T> List<T> links(List<T> links, List<String> keys, String name, T none) {
        boolean asked = keys.stream().anyMatch(key -> key.startsWith(name));
        return !asked || links.isEmpty() && fault == Fault.LONELY_NODES_KEPT ? List.of(none) : links;
    }

    private List<Incident> once(List<Incident> incidents) {
        return fault == Fault.NODE_ONCE_FOR_EACH_EDGE ? incidents : List.copyOf(new LinkedHashSet<>(incidents));
    }

    private Map<String, Object> group(List<String> keys, List<@Nullable Object> values, List<Incident> incidents) {
        Map<String, Object> result = aggregate(incidents);
        var key = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i < keys.size(); i++) {
            var value = new HashMap<String, @Nullable Object>();
            value.put("field", keys.get(i));
            value.put("value", values.get(i) == null ? null : String.valueOf(values.get(i)));
            key.add(value);
        }
        result.put("key", key);
        return result;
    }

    private static Map<String, Object> aggregate(List<Incident> incidents) {
        var result = new HashMap<String, Object>();
        result.put("count", Map.of("nodes", incidents.size()));
        result.put("node", Map.of("year", numbers(values(incidents, Incident::year)), "title", texts(values(incidents, Incident::title))));
        return result;
    }

    private static <T> List<T> values(List<Incident> incidents, Function<Incident, @Nullable T> value) {
        return incidents.stream().map(value).filter(Objects::nonNull).toList();
    }

    private static Map<String, @Nullable Object> numbers(List<Integer> values) {
        var result = new HashMap<String, @Nullable Object>();
        result.put("min", values.stream().min(Comparator.naturalOrder()).orElse(null));
        result.put("max", values.stream().max(Comparator.naturalOrder()).orElse(null));
        result.put("sum", values.stream().mapToInt(Integer::intValue).sum());
        result.put("average", values.isEmpty() ? null : values.stream().mapToInt(Integer::intValue).average().orElseThrow());
        return result;
    }

    private static Map<String, @Nullable Object> texts(List<String> values) {
        Comparator<String> shortest = Comparator.comparingInt(text -> text.codePointCount(0, text.length()));
        var result = new HashMap<String, @Nullable Object>();
        result.put("shortest", values.stream().min(shortest.thenComparing(TEXT)).orElse(null));
        result.put("longest", values.stream().min(shortest.reversed().thenComparing(TEXT)).orElse(null));
        return result;
    }

    private static int compare(List<@Nullable Object> one, List<@Nullable Object> other) {
        for (int i = 0; i < one.size(); i++) {
            int difference = compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? 1 : -1;
        }
        return one instanceof Integer number ? number.compareTo((Integer) other) : TEXT.compare((String) one, (String) other);
    }

}
