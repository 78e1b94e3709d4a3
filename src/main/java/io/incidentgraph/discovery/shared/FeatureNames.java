package io.incidentgraph.discovery.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.discovery.Database;
import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.FeatureLabels;
import io.incidentgraph.discovery.FeatureValue;
import io.incidentgraph.discovery.Statement;
import io.incidentgraph.discovery.projection.NodeTypes;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** What values of features are called; the names of nodes are read from the graph, all by one statement. */
final class FeatureNames {

    private static final String NAMES = Stream.of(Feature.values()).filter(feature -> NodeTypes.type(feature).isPresent())
            .map(feature -> "UNWIND $%1$s AS id MATCH (node:%2$s {id: id}) RETURN '%1$s' AS feature, node\n".formatted(feature, NodeTypes.type(feature).get()))
            .collect(Collectors.joining("UNION ALL\n", "CALL () {\n", """
                    }
                    RETURN collect({feature: feature, id: node.id, labelJa: node.labelJa, labelEn: node.labelEn, name: node.name}) AS names
                    """));

    private record Key(Feature feature, String id) {
    }

    private final Map<Key, Value> nodes = new HashMap<>();

    private FeatureNames(List<Value> names) {
        names.forEach(name -> nodes.put(new Key(Feature.valueOf(name.get("feature").asString()), name.get("id").asString()), name));
    }

    /** The names of all of these values. */
    static FeatureNames read(Database database, Stream<FeatureValue> values) {
        var ids = new HashMap<Feature, List<String>>();
        values.distinct().forEach(value -> ids.computeIfAbsent(value.feature(), _ -> new ArrayList<>()).add(value.id()));
        var parameters = new HashMap<String, Object>();
        Stream.of(Feature.values()).forEach(feature -> parameters.put(feature.name(), ids.getOrDefault(feature, List.of())));
        return new FeatureNames(database.read(new Statement(NAMES, parameters), row -> row.get("names").asList(value -> value)));
    }

    FeatureValue named(FeatureValue value) {
        return FeatureLabels.value(value.feature(), nodes.getOrDefault(new Key(value.feature(), value.id()), Values.value(Map.of("id", value.id()))));
    }

    List<FeatureValue> named(List<FeatureValue> values) {
        return values.stream().map(this::named).toList();
    }

}
