package io.incidentgraph.export.read;

import io.incidentgraph.model.FactType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Which properties nodes and relationships of the graph have, and of which type; what the database itself says, so that a new
 * property needs no change here.
 *
 * @param nodes by label, then by name
 * @param edges by type, then by name
 */
public record PropertyTypes(Map<String, Map<String, Type>> nodes, Map<String, Map<String, Type>> edges) {

    /** The types that properties have here. */
    public enum Type {

        TEXT, WHOLE, DECIMAL, TRUTH, DATE, TEXTS, WHOLES;

        /** The type of a property that has either type. To the database empty lists are lists of texts: beside whole numbers all such lists are empty. */
        public Type or(Type other) {
            return this == other ? this : isList() && other.isList() ? WHOLES : TEXT;
        }

        public boolean isList() {
            return this == TEXTS || this == WHOLES;
        }

    }

    /** Of the relationships that can begin at nodes of a label: facts begin at incidents only. */
    public Map<String, Type> edgesFrom(String label) {
        var types = new TreeMap<String, Type>();
        edges.forEach((type, properties) -> {
            if (Labels.INCIDENTS.contains(label) || !FACTS.contains(type)) {
                properties.forEach((name, each) -> types.merge(name, each, Type::or));
            }
        });
        return types;
    }

    private static final Set<String> FACTS = Stream.concat(Arrays.stream(FactType.values()).map(FactType::edge), Stream.of("RULED_OUT", "STATED_IN"))
            .collect(Collectors.toUnmodifiableSet());

    private static final String NODES = """
            CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes
            WHERE propertyName IS NOT NULL
            RETURN nodeLabels AS names, propertyName AS property, propertyTypes AS types
            """;

    private static final String EDGES = """
            CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes
            WHERE propertyName IS NOT NULL
            RETURN [relType] AS names, propertyName AS property, propertyTypes AS types
            """;

    static PropertyTypes read(SimpleQueryRunner tx) {
        var nodes = new TreeMap<String, Map<String, Type>>();
        var edges = new TreeMap<String, Map<String, Type>>();
        tx.run(NODES).forEachRemaining(row -> Labels.of(row.get("names").asList(name -> name.asString())).ifPresent(label -> add(nodes, label, row)));
        tx.run(EDGES).forEachRemaining(row -> add(edges, row.get("names").get(0).asString().replaceAll("^:`|`$", ""), row));
        return new PropertyTypes(nodes, edges);
    }

    private static void add(Map<String, Map<String, Type>> types, String name, Record row) {
        types.computeIfAbsent(name, _ -> new TreeMap<>()).merge(row.get("property").asString(), type(row.get("types").asList(value -> value.asString())), Type::or);
    }

    /** As older versions of Neo4j call them ({@code StringArray}), and newer ones ({@code LIST<STRING NOT NULL>}). */
    private static Type type(List<String> names) {
        return names.stream().map(name -> name.toUpperCase(Locale.ROOT)).map(PropertyTypes::type).reduce(Type::or).orElse(Type.TEXT);
    }

    private static Type type(String name) {
        boolean list = name.startsWith("LIST") || name.endsWith("ARRAY");
        var element = name.replaceFirst("^LIST<", "");
        if (element.startsWith("LONG") || element.startsWith("INT")) {
            return list ? Type.WHOLES : Type.WHOLE;
        }
        if (list) {
            return Type.TEXTS;
        }
        return element.startsWith("DOUBLE") || element.startsWith("FLOAT") ? Type.DECIMAL
                : element.startsWith("BOOL") ? Type.TRUTH : element.equals("DATE") || element.startsWith("DATE ") ? Type.DATE : Type.TEXT;
    }

}
