package io.incidentgraph.export.read;

import io.incidentgraph.graph.GraphVersion;
import io.incidentgraph.query.NodePredicate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/**
 * A part of the graph as one transaction reads it. Rows come from the database as they are taken, in an order that depends on
 * nothing but the graph: nodes by id, relationships by the node at which they begin, then by type and end.
 */
public final class ExportedGraph {

    private static final String VERSION = """
            OPTIONAL MATCH (state:GraphState {id: 'graph'})
            RETURN coalesce(state.epoch, '') AS epoch, coalesce(state.changes, 0) AS changes
            """;

    private static final String NODE = "MATCH (node:Text {id: $id}) RETURN labels(node) AS labels, properties(node) AS properties";

    private static final Comparator<EdgeRow> ORDER = Comparator.comparing(EdgeRow::type).thenComparing(edge -> edge.to().label())
            .thenComparing(edge -> edge.to().id().toString()).thenComparing(edge -> edge.properties().toString());

    private final SimpleQueryRunner tx;

    private final ReadOptions options;

    private final boolean foreign;

    private final Fragments fragments;

    private final Statements statements;

    private final Counts counts = new Counts();

    ExportedGraph(SimpleQueryRunner tx, Selection selection, ReadOptions options, NodePredicate predicate) {
        this.tx = tx;
        this.options = options;
        this.foreign = options.foreign() && predicate == NodePredicate.NONE;
        var conditions = new Conditions(options);
        Map<String, Object> parameters = new HashMap<>(Map.of("exportHidden", conditions.hiddenLevels(), "exportWithout", List.of("CAME_IN")));
        this.fragments = switch (selection) {
            case Selection.Everything _ -> hidesIncidents(conditions, parameters) ? AroundIncidents.ofAll(conditions) : new WholeGraph();
            case Selection.Incidents(var filter) -> {
                parameters.putAll(filter.parameters());
                yield AroundIncidents.of(filter.cypher(), conditions);
            }
            case Selection.Around(var ids, var depth, var limit) ->
                GivenNodes.of(new Neighbourhoods(tx, options, predicate, limit).around(ids, depth), conditions, parameters);
            case Selection.Given given -> GivenNodes.of(given, conditions, parameters);
        };
        this.statements = new Statements(fragments, conditions, predicate, parameters);
    }

    private boolean hidesIncidents(Conditions conditions, Map<String, Object> parameters) {
        return !conditions.hiddenLevels().isEmpty() && tx.run(Statements.HIDES_INCIDENTS, parameters).single().get("hides").asBoolean();
    }

    /** The state of the graph that is read now. */
    public GraphVersion version() {
        var row = tx.run(VERSION).single();
        return new GraphVersion(row.get("epoch").asString(), row.get("changes").asLong());
    }

    /** The hash of all that the whole graph is computed from, with the prefix {@code sha256:}. */
    public String contentHash() {
        return ContentHash.of(tx);
    }

    /** How many of the exported records are of which kind of source. */
    public Map<String, Long> sources() throws IOException {
        var sources = new TreeMap<String, Long>();
        if (fragments.has("Record")) {
            each(statements.sources(), row -> sources.put(row.get("kind").asString(), row.get("records").asLong()));
        }
        return sources;
    }

    public PropertyTypes types() {
        return PropertyTypes.read(tx);
    }

    /** @param bookkeeping whether what the program keeps beside the facts is wanted */
    public List<String> labels(boolean bookkeeping) {
        return Labels.all().stream().filter(fragments::has).filter(label -> options.texts() || !label.equals(Labels.TEXT))
                .filter(label -> bookkeeping || !Labels.BOOKKEEPING.contains(label))
                .filter(label -> foreign || !Labels.FOREIGN.contains(label)).toList();
    }

    /**
     * Says which nodes and relationships will be read, so that whoever watches knows how much there will be.
     *
     * @param nodes their labels
     * @param edges the labels of the nodes at which the relationships begin
     */
    public void expect(List<String> nodes, List<String> edges) {
        if (counts.isWatched()) {
            var sizes = statements.sizes(nodes, edges);
            var row = tx.run(sizes.cypher(), sizes.parameters()).single();
            long all = row.get("incidents").asLong();
            long wanted = row.get("wanted").asLong();
            counts.expect(new Counts.Expected(wanted, all == 0 ? row.get("rows").asLong() : Math.round(row.get("rows").asDouble() * wanted / all)));
        }
    }

    /** The nodes of a label, by id. */
    public void nodes(String label, RowSink<NodeRow> sink) throws IOException {
        if (label.equals(Labels.TEXT)) {
            texts(sink);
        }
        else {
            each(statements.nodes(label), row -> sink.accept(counts.count(node(label, row))));
        }
    }

    /** One by one: a text is as large as thousands of other nodes. */
    private void texts(RowSink<NodeRow> sink) throws IOException {
        each(statements.ids(Labels.TEXT), text -> each(new Statement(NODE, Map.of("id", text.get("id").asObject())), row -> sink.accept(counts.count(node(Labels.TEXT, row)))));
    }

    private NodeRow node(String label, Record row) {
        var properties = new TreeMap<>(row.get("properties").asMap());
        if (!options.texts() && label.equals("Passage")) {
            properties.remove("quote");
        }
        return new NodeRow(label, row.get("labels").asList(name -> name.asString()).stream().sorted().toList(),
                Optional.ofNullable(properties.get("id")).orElseThrow(), properties);
    }

    /** The relationships that begin at nodes of a label and end at one of the wanted labels. */
    public void edges(String label, List<String> wanted, RowSink<EdgeRow> sink) throws IOException {
        var group = new ArrayList<EdgeRow>();
        each(statements.edges(label), row -> {
            var edge = edge(label, row, wanted);
            if (edge.isPresent()) {
                if (!group.isEmpty() && !group.getFirst().from().equals(edge.get().from())) {
                    flush(group, sink);
                }
                group.add(edge.get());
            }
        });
        flush(group, sink);
    }

    private Optional<EdgeRow> edge(String label, Record row, List<String> wanted) {
        var type = row.get("type").asString();
        return Labels.of(row.get("labels").asList(name -> name.asString())).filter(target -> wanted.contains(target) && fragments.hasType(type))
                .map(target -> new EdgeRow(type, new NodeKey(label, row.get("from").asObject()), new NodeKey(target, row.get("to").asObject()),
                        new TreeMap<>(row.get("properties").asMap())))
                .filter(fragments::has);
    }

    private void flush(List<EdgeRow> group, RowSink<EdgeRow> sink) throws IOException {
        group.sort(ORDER);
        for (var edge : group) {
            sink.accept(counts.count(edge));
        }
        group.clear();
    }

    /** Incidents, or near misses and false alarms, with all that makes them, by id. */
    public void incidents(String label, RowSink<IncidentRow> sink) throws IOException {
        if (fragments.has(label)) {
            each(statements.incidents(label), row -> {
                var node = counts.count(node(label, row));
                sink.accept(new IncidentRow(node, facts(new NodeKey(label, node.id()), row), records(row)));
            });
        }
    }

    /** Documents with the incidents of which they tell, by id. An incident among these may not be a part of the export. */
    public void documents(RowSink<DocumentRow> sink) throws IOException {
        if (fragments.has("Document")) {
            each(statements.documents(), row -> sink.accept(new DocumentRow(counts.count(node("Document", row)),
                    row.get("incidents").asList(id -> id.asString()).stream().sorted().toList())));
        }
    }

    private List<IncidentRow.Fact> facts(NodeKey incident, Record row) {
        var facts = new ArrayList<IncidentRow.Fact>();
        for (var fact : row.get("facts").values()) {
            Labels.of(fact.get("labels").asList(name -> name.asString())).ifPresent(label -> {
                var target = sorted(fact.get("target").asMap());
                var end = new NodeKey(label, Objects.requireNonNull(target.get("id")));
                facts.add(new IncidentRow.Fact(counts.count(new EdgeRow(fact.get("type").asString(), incident, end, new TreeMap<>(fact.get("properties").asMap()))), target));
            });
        }
        facts.sort(Comparator.comparing(IncidentRow.Fact::edge, ORDER));
        return facts;
    }

    private static List<IncidentRow.Source> records(Record row) {
        return row.get("records").asList(record -> record).stream()
                .sorted(Comparator.<Value, String>comparing(record -> record.get("asOf").asString()).thenComparing(record -> record.get("id").asLong()))
                .map(record -> new IncidentRow.Source(record.get("asOf").asString(), record.get("documents").asList(document -> sorted(document.asMap())).stream()
                        .sorted(Comparator.comparing(document -> String.valueOf(document.get("id")))).toList()))
                .toList();
    }

    private static Map<String, Object> sorted(Map<String, Object> properties) {
        var sorted = new TreeMap<>(properties);
        sorted.values().removeIf(Objects::isNull);
        return sorted;
    }

    /** The canonical bodies of the records, by id. */
    public void bodies(RowSink<String> sink) throws IOException {
        if (fragments.has("Record")) {
            each(statements.bodies(), row -> sink.accept(counts.count(row.get("body").asString())));
        }
    }

    /** What was read so far. */
    public Counts counts() {
        return counts;
    }

    private void each(Statement statement, RowSink<Record> sink) throws IOException {
        Result rows = tx.run(statement.cypher(), statement.parameters());
        while (rows.hasNext()) {
            sink.accept(rows.next());
        }
    }

}
