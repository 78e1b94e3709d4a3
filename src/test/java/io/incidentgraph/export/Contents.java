package io.incidentgraph.export;

import io.incidentgraph.export.read.Labels;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a database or a file holds, so that two can be compared.
 *
 * @param things the properties of each node, by its label and id, and of each relationship, by its type and ends
 */
record Contents(Map<String, Map<String, Object>> things) {

    static final String LABELS = "(labels)";

    private static final Pattern KIND = Pattern.compile("\\w+");

    private static final Set<String> HOW_IT_CAME_ABOUT = Set.of("ImportRun", "GraphState", "FactChange", "Review");

    private static final String NODES = """
            MATCH (node) WHERE NOT node:__Neo4jMigration
            RETURN labels(node) AS labels, coalesce(node.id, elementId(node)) AS id, properties(node) AS properties
            """;

    private static final String EDGES = """
            MATCH (from)-[edge]->(to) WHERE NOT from:__Neo4jMigration
            RETURN type(edge) AS type, labels(from) AS fromLabels, coalesce(from.id, elementId(from)) AS fromId, labels(to) AS toLabels, coalesce(to.id, elementId(to)) AS toId, properties(edge) AS properties
            """;

    static Contents of(Driver driver) {
        var contents = new Contents(new HashMap<>());
        driver.executableQuery(NODES).execute().records().forEach(row -> contents.addNode(key(row, "labels", "id"), labels(row, "labels"), row.get("properties").asMap()));
        driver.executableQuery(EDGES).execute().records().forEach(row -> contents.addEdge(
                row.get("type").asString(), key(row, "fromLabels", "fromId"), key(row, "toLabels", "toId"), row.get("properties").asMap()));
        return contents;
    }

    private static List<String> labels(Record row, String column) {
        return row.get(column).asList(label -> label.asString());
    }

    private static String key(Record row, String labels, String id) {
        return key(labels(row, labels), row.get(id).asObject());
    }

    static String key(List<String> labels, Object id) {
        return Labels.of(labels).orElseGet(labels::getFirst) + ":" + id;
    }

    void addNode(String key, Collection<String> labels, Map<String, Object> properties) {
        var all = new TreeMap<>(properties);
        all.put(LABELS, labels.stream().sorted().toList());
        add(key, all);
    }

    /** Those between the same nodes are told from each other by their ids, or else by all that they say. */
    void addEdge(String type, String from, String to, Map<String, Object> properties) {
        add("%s %s %s %s".formatted(type, from, to, properties.containsKey("id") ? properties.get("id") : new TreeMap<>(properties)), properties);
    }

    private void add(String key, Map<String, Object> properties) {
        if (things.put(key, properties) != null) {
            throw new IllegalStateException(key + " is there twice");
        }
    }

    /** Without what is never exported. */
    Contents withoutHowItCameAbout() {
        return new Contents(things.entrySet().stream().filter(thing -> HOW_IT_CAME_ABOUT.stream().noneMatch(label -> thing.getKey().contains(label + ":")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** As the importer of Neo4j makes it. */
    Contents withoutEmptyLists() {
        return with((_, value) -> value.equals(List.of()) ? null : value);
    }

    /** As GraphML holds it: lists and dates are texts, and so are the ids of nodes, as some are. */
    Contents asGraphMl() {
        var contents = with((name, value) -> name.equals(LABELS) ? value : value instanceof List<?> list ? JsonMapper.shared().writeValueAsString(list)
                : value instanceof LocalDate ? value.toString() : value);
        contents.things.values().stream().filter(properties -> properties.containsKey(LABELS))
                .forEach(properties -> properties.computeIfPresent("id", (_, id) -> id.toString()));
        return contents;
    }

    private Contents with(BiFunction<String, Object, Object> changed) {
        var others = new HashMap<String, Map<String, Object>>();
        things.forEach((key, properties) -> {
            var other = new TreeMap<String, Object>();
            properties.forEach((name, value) -> other.compute(name, (_, _) -> changed.apply(name, value)));
            others.put(key, other);
        });
        return new Contents(others);
    }

    /** The labels and types of what the other has not, and the properties that it has not or has otherwise. */
    Set<String> differencesFrom(Contents other) {
        var differences = new TreeSet<String>();
        things.forEach((key, properties) -> {
            var found = other.things.get(key);
            if (found == null) {
                differences.add(kind(key));
            }
            else {
                var names = new TreeSet<>(properties.keySet());
                names.addAll(found.keySet());
                names.removeIf(name -> Objects.equals(properties.get(name), found.get(name)));
                names.forEach(name -> differences.add(kind(key) + "." + name));
            }
        });
        other.things.keySet().stream().filter(key -> !things.containsKey(key)).forEach(key -> differences.add("new " + kind(key)));
        return differences;
    }

    long nodes() {
        return things.values().stream().filter(properties -> properties.containsKey(LABELS)).count();
    }

    long properties() {
        return things.values().stream().mapToLong(properties -> properties.keySet().stream().filter(name -> !name.equals(LABELS)).count()).sum();
    }

    /** The labels and types, and the properties of each. */
    Set<String> kinds() {
        var kinds = new TreeSet<String>();
        things.forEach((key, properties) -> {
            kinds.add(kind(key));
            properties.keySet().forEach(name -> kinds.add(kind(key) + "." + name));
        });
        return kinds;
    }

    private static String kind(String key) {
        return KIND.matcher(key).results().findFirst().orElseThrow().group();
    }

}
