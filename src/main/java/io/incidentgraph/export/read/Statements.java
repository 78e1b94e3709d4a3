package io.incidentgraph.export.read;

import io.incidentgraph.discovery.Visibility;
import io.incidentgraph.query.NodePredicate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements by which a part of the graph is read; each answers in an order that an index gives, or that the database makes. */
final class Statements {

    static final String HIDES_INCIDENTS = "RETURN EXISTS { MATCH (incident:Incident|NonIncident) WHERE %s } AS hides"
            .formatted(Conditions.hidden("incident"));

    private static final String ALL = """
            MATCH (node:$(label))
            USING INDEX node:$(label)(id)
            WHERE node.id IS NOT NULL AND $(condition)
            """;

    private static final String SOME = """
            CALL () {
            $(nodes)
            }
            WITH DISTINCT node WHERE $(condition)
            """;

    private static final String NODES = """
            RETURN labels(node) AS labels, properties(node) AS properties ORDER BY node.id
            """;

    private static final String IDS = """
            RETURN node.id AS id ORDER BY node.id
            """;

    private static final String BODIES = """
            RETURN node.body AS body ORDER BY node.id
            """;

    private static final String INCIDENTS = """
            RETURN labels(node) AS labels, properties(node) AS properties,
              COLLECT {
                MATCH (node)-[edge]->(target) WHERE NOT target:Passage
                $(targets)
                RETURN {type: type(edge), labels: labels(target), properties: properties(edge), target: target {.id, .name, .stixId, .created, .country,
                  .industry, .anonymous, .labelEn, .role, .unit, .currency, .min, .max, .includedIn, .subjects}}
              } AS facts,
              COLLECT {
                MATCH (node)<-[:ABOUT]-(record:Record) WHERE $(condition)
                $(records)
                RETURN {id: record.id, asOf: coalesce(record.asOf, ''), documents: COLLECT {
                  MATCH (record)-[:FROM]->(document:Document)
                  $(documents)
                  RETURN document {.id, .title, .url, .publisher, .publishedOn}
                }}
              } AS records
            ORDER BY node.id
            """;

    private static final String DOCUMENTS = """
            RETURN labels(node) AS labels, properties(node) AS properties,
              COLLECT {
                MATCH (node)<-[:FROM]-(record:Record) WHERE $(condition)
                $(records)
                MATCH (record)-[:ABOUT]->(incident:Incident|NonIncident) WHERE $(visible)
                $(incidents)
                RETURN DISTINCT incident.id
              } AS incidents
            ORDER BY node.id
            """;

    private static final String SOURCES = """
            RETURN node.kind AS kind, count(*) AS records ORDER BY kind
            """;

    private static final String SIZES = """
            RETURN COUNT { (:Incident) } + COUNT { (:NonIncident) } AS incidents, %s AS rows, %s AS wanted
            """;

    private static final String ALL_EDGES = """
            MATCH (node:$(label))-[edge]->(target)
            USING INDEX node:$(label)(id)
            WHERE node.id IS NOT NULL AND $(condition) AND NOT type(edge) IN $exportWithout
            """;

    private static final String SOME_EDGES = SOME + """
            MATCH (node)-[edge]->(target) WHERE NOT type(edge) IN $exportWithout
            """;

    private static final String OF_DOCUMENTS = """
            WITH * WHERE EXISTS {
            MATCH (%s)<-[:HAS_TEXT]-(document:Document)
            %sRETURN document
            }
            """;

    private static final String EDGES = """
            RETURN node.id AS from, type(edge) AS type, labels(target) AS labels, target.id AS to, properties(edge) AS properties ORDER BY node.id
            """;

    private final Fragments fragments;

    private final Conditions conditions;

    private final Visibility visibility;

    private final Map<String, Object> parameters;

    Statements(Fragments fragments, Conditions conditions, NodePredicate predicate, Map<String, Object> parameters) {
        this.fragments = fragments;
        this.conditions = conditions;
        this.visibility = new Visibility(predicate);
        this.parameters = parameters;
    }

    Statement nodes(String label) {
        return statement(matched(label, ALL, SOME) + seen(label) + NODES);
    }

    /** The ids alone, of nodes that are too large to be read in numbers. */
    Statement ids(String label) {
        return statement(matched(label, ALL, SOME) + seen(label) + IDS);
    }

    /** The bodies of records. */
    Statement bodies() {
        return statement(matched("Record", ALL, SOME) + visibility.only("Record", "node") + BODIES);
    }

    /** Incidents with all that makes them. */
    Statement incidents(String label) {
        var targets = visibility.only(Labels.all(), "target");
        return statement(matched(label, ALL, SOME) + visibility.only(label, "node")
                + INCIDENTS.replace("$(targets)", targets).replace("$(condition)", conditions.record("record"))
                        .replace("$(records)", visibility.only("Record", "record")).replace("$(documents)", visibility.only("Document", "document")));
    }

    /** Documents with the incidents of which they tell. */
    Statement documents() {
        return statement(matched("Document", ALL, SOME) + visibility.only("Document", "node")
                + DOCUMENTS.replace("$(condition)", conditions.record("record")).replace("$(visible)", conditions.visible("incident"))
                        .replace("$(records)", visibility.only("Record", "record"))
                        .replace("$(incidents)", visibility.only(Labels.INCIDENTS, "incident")));
    }

    /** How many records are of which kind. */
    Statement sources() {
        return statement(matched("Record", ALL, SOME) + visibility.only("Record", "node") + SOURCES);
    }

    /** The relationships that begin at nodes of a label, those of a node together. */
    Statement edges(String label) {
        var targets = visibility.only(Labels.all(), "target") + (label.equals(Labels.TEXT) ? similar() : "");
        return statement(matched(label, ALL_EDGES, SOME_EDGES) + seen(label) + targets + EDGES);
    }

    /** Texts are alike whoever may see them. */
    private String similar() {
        return "WITH * WHERE " + conditions.on(Labels.TEXT, "target") + "\n" + ofDocuments("target");
    }

    /** Clauses that drop nodes which must not be seen. */
    private String seen(String label) {
        return visibility.only(label, "node") + (label.equals(Labels.TEXT) ? ofDocuments("node") : "");
    }

    /** A text may be seen if a document may that has it. */
    private String ofDocuments(String text) {
        var documents = visibility.only("Document", "document");
        return documents.isEmpty() ? "" : OF_DOCUMENTS.formatted(text, documents);
    }

    /** How many incidents there are, how many of them belong to the export, and how many nodes and relationships of these labels there are. */
    Statement sizes(List<String> nodes, List<String> edges) {
        var rows = Stream.concat(nodes.stream().map("COUNT { (:%s) }"::formatted), edges.stream().map("COUNT { (:%s)-->() }"::formatted));
        var wanted = Labels.INCIDENTS.stream().filter(fragments::has).map(label -> fragments.nodes(label).map("COUNT {\nCALL () {\n%s\n}\nRETURN DISTINCT node\n}"::formatted)
                .orElse("COUNT { (:$(label)) }").replace("$(label)", label));
        return statement(SIZES.formatted(sum(rows), sum(wanted)));
    }

    private static String sum(Stream<String> counts) {
        return Stream.concat(Stream.of("0"), counts).collect(Collectors.joining(" + "));
    }

    private String matched(String label, String all, String some) {
        var condition = conditions.on(label, "node");
        return fragments.nodes(label).map(nodes -> some.replace("$(nodes)", nodes)).orElse(all)
                .replace("$(label)", label).replace("$(condition)", condition);
    }

    private Statement statement(String cypher) {
        var all = new HashMap<>(parameters);
        all.putAll(visibility.parameters());
        return new Statement(cypher, all);
    }

}
