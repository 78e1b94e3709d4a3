package io.incidentgraph.query.execute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** A graph made of a seed: values that are missing, parallel edges, edges with and without ids, chains, and loops. */
record RandomLinks(List<Node> nodes, List<Edge> edges) {

    static final String SCHEMA = """
            type Incident @node {
              id: ID!
              title: String
              year: Int
              loss: Float
              tags: [String!]
              causes: [Cause!]! @relationship(type: "CAUSED_BY", direction: OUT, properties: "CausedBy")
              organizations: [Organization!]! @relationship(type: "AFFECTED", direction: OUT)
            }
            type Cause @node {
              id: ID!
              name: String
              rank: Int
              incidents: [Incident!]! @relationship(type: "CAUSED_BY", direction: IN, properties: "CausedBy")
              leadsTo: [Cause!]! @relationship(type: "LEADS_TO", direction: OUT, properties: "LeadsTo")
              followsFrom: [Cause!]! @relationship(type: "LEADS_TO", direction: IN, properties: "LeadsTo")
            }
            type Organization @node {
              id: ID!
              country: String
              size: Int
              incidents: [Incident!]! @relationship(type: "AFFECTED", direction: IN)
            }
            type CausedBy @relationshipProperties { id: ID! party: String weight: Int marks: [String!] }
            type LeadsTo @relationshipProperties { weight: Int party: String }
            """;

    static final Map<String, Type> TYPES = types();

    /** Some with ｱ, Ａ and 𠮷 in the same places, whose order by code point is not that by UTF-16. */
    static final List<String> TEXTS = List.of("誤送信", "紛失", "𠮷野支店の紛失", "ｱｸｾｽ", "アクセス", "店Ａ𠮷", "店𠮷ｱ", "店ＡＡ", "設定ミス", "不正アクセス", "", "it's \"x\"\\");

    /** How its values are looked for, and how ids begin: in the order of code points, which is not that of chars. */
    private static final List<String> BEGINNINGS = List.of("a", "ア", "ｱ", "𠮷");

    record Type(String name, List<Property> properties, List<Link> links) {

        Link link(String link) {
            return links.stream().filter(candidate -> candidate.name().equals(link)).findFirst().orElseThrow();
        }

    }

    record Property(String name, String type, boolean list) {
    }

    /** @param edge the type of the properties; empty if there are none */
    record Link(String name, String target, String type, boolean out, String edge) {
    }

    record Node(String label, Map<String, @Nullable Object> values) {
    }

    /** @param element tells it from others, as the database does, once it is there */
    record Edge(String type, Node from, Node to, Map<String, @Nullable Object> values, String element) {
    }

    static RandomLinks of(long seed) {
        var random = new Random(seed);
        var nodes = new ArrayList<Node>();
        Map.of("Incident", 4 + random.nextInt(12), "Cause", 2 + random.nextInt(5), "Organization", 1 + random.nextInt(4)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).forEach(entry -> {
                    for (int i = 0; i < entry.getValue(); i++) {
                        nodes.add(new Node(entry.getKey(), values(random, entry.getKey(), i)));
                    }
                });
        var edges = new ArrayList<Edge>();
        link(random, nodes, edges, TYPES.get("Incident").link("causes"), 3);
        link(random, nodes, edges, TYPES.get("Incident").link("organizations"), 2);
        link(random, nodes, edges, TYPES.get("Cause").link("leadsTo"), 2);
        return new RandomLinks(nodes, edges);
    }

    private static void link(Random random, List<Node> nodes, List<Edge> edges, Link link, int most) {
        List<Node> targets = of(nodes, link.target());
        nodes.stream().filter(node -> TYPES.get(node.label()).links().contains(link)).forEach(from -> {
            for (int n = random.nextInt(most + 1); n > 0; n--) {
                var values = link.edge().isEmpty() ? new HashMap<String, @Nullable Object>() : values(random, link.edge(), edges.size());
                edges.add(new Edge(link.type(), from, targets.get(random.nextInt(targets.size())), values, ""));
            }
        });
    }

    /** The same graph, as the database has it. */
    RandomLinks create(Driver driver) {
        nodes.forEach(node -> driver.executableQuery("CREATE (n:$($label)) SET n = $values")
                .withParameters(Map.of("label", node.label(), "values", node.values())).execute());
        return new RandomLinks(nodes, edges.stream().map(edge -> new Edge(edge.type(), edge.from(), edge.to(), edge.values(),
                driver.executableQuery("MATCH (a:$($one) {id: $from}), (b:$($other) {id: $to}) CREATE (a)-[e:$($type)]->(b) SET e = $values RETURN elementId(e) AS id")
                        .withParameters(Map.of("one", edge.from().label(), "from", edge.from().values().get("id"), "other", edge.to().label(),
                                "to", edge.to().values().get("id"), "type", edge.type(), "values", edge.values()))
                        .execute().records().getFirst().get("id").asString())).toList());
    }

    List<Node> of(String label) {
        return of(nodes, label);
    }

    private static List<Node> of(List<Node> nodes, String label) {
        return nodes.stream().filter(node -> node.label().equals(label)).toList();
    }

    private static Map<String, @Nullable Object> values(Random random, String type, int number) {
        var values = new HashMap<String, @Nullable Object>();
        TYPES.get(type).properties().forEach(property -> values.put(property.name(), property.type().equals("ID")
                ? BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + number
                : random.nextInt(4) == 0 ? null : value(random, property)));
        return values;
    }

    /** A value that a property can have, or be compared with. */
    static Object value(Random random, Property property) {
        return property.list() ? Stream.generate(() -> one(random, "String")).limit(random.nextInt(3)).toList() : one(random, property.type());
    }

    static Object one(Random random, String type) {
        return switch (type) {
            case "Int" -> random.nextInt(4) - 1;
            case "Float" -> random.nextInt(6) / 2.0;
            case "ID" -> BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + random.nextInt(5);
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private static Map<String, Type> types() {
        var types = new LinkedHashMap<String, Type>();
        var id = new Property("id", "ID", false);
        var weight = new Property("weight", "Int", false);
        var party = new Property("party", "String", false);
        Stream.of(new Type("Incident", List.of(id, new Property("title", "String", false), new Property("year", "Int", false),
                        new Property("loss", "Float", false), new Property("tags", "String", true)),
                        List.of(new Link("causes", "Cause", "CAUSED_BY", true, "CausedBy"), new Link("organizations", "Organization", "AFFECTED", true, ""))),
                new Type("Cause", List.of(id, new Property("name", "String", false), new Property("rank", "Int", false)),
                        List.of(new Link("incidents", "Incident", "CAUSED_BY", false, "CausedBy"), new Link("leadsTo", "Cause", "LEADS_TO", true, "LeadsTo"),
                                new Link("followsFrom", "Cause", "LEADS_TO", false, "LeadsTo"))),
                new Type("Organization", List.of(id, new Property("country", "String", false), new Property("size", "Int", false)),
                        List.of(new Link("incidents", "Incident", "AFFECTED", false, ""))),
                new Type("CausedBy", List.of(id, party, weight, new Property("marks", "String", true)), List.of()),
                new Type("LeadsTo", List.of(weight, party), List.of())).forEach(type -> types.put(type.name(), type));
        return types;
    }

}
