package io.incidentgraph.discovery.similar;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.FeatureLabels;
import io.incidentgraph.discovery.FeatureValue;
import io.incidentgraph.discovery.Statement;
import io.incidentgraph.discovery.projection.NodeTypes;
import org.neo4j.driver.Values;

/** What the values of an answer are called. */
final class ValueNames {

    private static final String NAMES = """
            UNWIND $%1$s AS id
            MATCH (node:%2$s {id: id})
            RETURN '%1$s' AS feature, {id: id, labelJa: node.labelJa, labelEn: node.labelEn, name: node.name} AS value
            """;

    private record Key(Feature feature, String id) {
    }

    private final Map<Key, FeatureValue> names = new HashMap<>();

    /** Reads them by one statement; those of values that are no nodes are known. */
    static ValueNames of(Database database, Collection<SharedValue> values) {
        var names = new ValueNames();
        var ids = new TreeMap<Feature, TreeSet<String>>();
        values.forEach(value -> ids.computeIfAbsent(value.feature(), _ -> new TreeSet<>()).add(value.id()));
        ids.forEach((feature, texts) -> texts.forEach(id -> names.put(FeatureLabels.value(feature, Values.value(Map.of("id", id))))));
        ids.keySet().removeIf(feature -> NodeTypes.type(feature).isEmpty());
        if (!ids.isEmpty()) {
            database.readAll(reads -> reads.rows(statement(ids))
                    .map(row -> FeatureLabels.value(Feature.valueOf(row.get("feature").asString()), row.get("value"))).toList()).forEach(names::put);
        }
        return names;
    }

    private static Statement statement(Map<Feature, TreeSet<String>> ids) {
        var parameters = new HashMap<String, Object>();
        ids.forEach((feature, texts) -> parameters.put(feature.name(), List.copyOf(texts)));
        return new Statement(ids.keySet().stream().map(feature -> NAMES.formatted(feature, NodeTypes.type(feature).orElseThrow()))
                .collect(Collectors.joining("UNION ALL\n")), parameters);
    }

    private void put(FeatureValue value) {
        names.put(new Key(value.feature(), value.id()), value);
    }

    FeatureValue of(SharedValue value) {
        return Objects.requireNonNull(names.get(new Key(value.feature(), value.id())));
    }

}
