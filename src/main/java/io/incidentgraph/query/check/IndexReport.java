package io.incidentgraph.query.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import io.incidentgraph.query.schema.EdgeType;
import io.incidentgraph.query.schema.GraphModel;
import io.incidentgraph.query.schema.NodeType;
import io.incidentgraph.query.schema.Property;
import io.incidentgraph.query.schema.Relationship;
import io.incidentgraph.query.statistics.IndexDefinition;

/** Tells of each property that can be filtered by which index it is found, if by any. */
final class IndexReport {

    private static final String WITHOUT = "none";

    private final GraphModel model;
    private final List<IndexDefinition> indexes;

    IndexReport(GraphModel model, List<IndexDefinition> indexes) {
        this.model = model;
        this.indexes = indexes;
    }

    /** One paragraph for each type of nodes and of relationships. */
    List<String> lines(ToLongFunction<String> nodes, ToLongFunction<String> relationships) {
        var lines = new ArrayList<String>();
        model.nodes().values().forEach(type -> {
            long count = type.labels().stream().mapToLong(nodes).min().orElse(0);
            lines.add("%s: %,d nodes".formatted(type.name(), count));
            add(lines, kinds(type));
        });
        types().forEach((type, edge) -> {
            lines.add("%s (%s): %,d relationships".formatted(type, edge.name(), relationships.applyAsLong(type)));
            add(lines, kinds(true, List.of(type), edge.properties().values()));
        });
        return lines;
    }

    private static void add(List<String> lines, SequencedMap<String, List<String>> kinds) {
        kinds.forEach((kind, properties) -> lines.add("  %-9s %s".formatted(kind, String.join(", ", properties))));
    }

    private SequencedMap<String, List<String>> kinds(NodeType type) {
        return kinds(false, type.labels(), type.properties().values());
    }

    private SequencedMap<String, List<String>> kinds(boolean relationship, List<String> names, Collection<Property> properties) {
        return properties.stream().map(Property::name).collect(Collectors.groupingBy(
                property -> kind(relationship, names, property), TreeMap::new, Collectors.toList()));
    }

    /** An index over several properties finds by the first one. */
    private String kind(boolean relationship, List<String> names, String property) {
        return indexes.stream().filter(index -> index.relationship() == relationship && index.of().stream().anyMatch(names::contains))
                .filter(index -> index.kind().equals("FULLTEXT") ? index.properties().contains(property) : index.properties().getFirst().equals(property))
                .map(index -> index.kind().toLowerCase(Locale.ROOT)).sorted().distinct()
                .reduce((one, other) -> one + "+" + other).orElse(WITHOUT);
    }

    private SequencedMap<String, EdgeType> types() {
        var types = new TreeMap<String, EdgeType>();
        model.nodes().values().forEach(node -> node.links().values().forEach(link -> {
            if (link instanceof Relationship relationship) {
                model.edge(relationship).ifPresent(edge -> types.put(relationship.type(), edge));
            }
        }));
        return types;
    }

}
