package io.incidentgraph.bench.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** All nodes and relationships that an import has made, as rows in a file: what a loader has to write, without reading or computing. */
final class GraphRows {

    private static final int BATCH = 2_000;

    /** What is in the graph before anything is imported. */
    private static final String CATALOGUE = "Cause|DataType|Asset|ActorKind|Effect|Countermeasure|AttackTechnique|Tactic|Mitigation|GraphState|__Neo4jMigration";

    /** Foreign concepts come with the records of their sources. */
    private static final String MADE = "(NOT n:" + CATALOGUE + " OR n.id CONTAINS '.x-')";

    /** Rows that one statement writes. */
    record Batch(String statement, List<Map<String, Object>> rows) implements Serializable {
    }

    private GraphRows() {
    }

    /** How many nodes and relationships the graph has. */
    static long count(Driver driver) {
        return driver.executableQuery("RETURN COUNT { () } + COUNT { ()-->() } AS count").execute().records().getFirst().get("count").asLong();
    }

    static void write(Driver driver, Path file) throws IOException {
        try (var out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file))); Session session = driver.session()) {
            for (var row : session.run("MATCH (n) WHERE " + MADE + " RETURN DISTINCT labels(n) AS labels").list()) {
                nodes(session, row.get("labels").asList(value -> value.asString()), out);
            }
            var kinds = session.run("MATCH (n)-[r]->(b) WHERE " + MADE
                    + " RETURN DISTINCT labels(n)[0] AS label, type(r) AS type, labels(b)[0] AS target").list();
            for (var kind : kinds) {
                edges(session, kind.get("label").asString(), kind.get("type").asString(), kind.get("target").asString(), out);
            }
        }
    }

    private static void nodes(Session session, List<String> labels, ObjectOutputStream out) throws IOException {
        var all = String.join("&", labels);
        var found = session.run("MATCH (n:%s) WHERE size(labels(n)) = %d AND %s RETURN properties(n) AS properties".formatted(all, labels.size(), MADE));
        batches("UNWIND $rows AS row CREATE (n:%s) SET n = row.properties".formatted(String.join(":", labels)), found.stream().iterator(), out);
    }

    private static void edges(Session session, String label, String type, String target, ObjectOutputStream out) throws IOException {
        var found = session.run("""
                MATCH (n:%s)-[r:%s]->(b:%s) WHERE labels(n)[0] = $label AND labels(b)[0] = $target AND %s
                RETURN n.id AS from, b.id AS to, properties(r) AS properties""".formatted(label, type, target, MADE), Map.of("label", label, "target", target));
        batches("""
                UNWIND $rows AS row MATCH (a:%s {id: row.from}) MATCH (b:%s {id: row.to})
                CREATE (a)-[r:%s]->(b) SET r = row.properties""".formatted(label, target, type), found.stream().iterator(), out);
    }

    private static void batches(String statement, Iterator<Record> records, ObjectOutputStream out) throws IOException {
        while (records.hasNext()) {
            var rows = new ArrayList<Map<String, Object>>();
            while (records.hasNext() && rows.size() < BATCH) {
                rows.add(new HashMap<>(records.next().asMap()));
            }
            out.writeUnshared(new Batch(statement, rows));
            out.reset();
        }
    }

    /** Hands over the batches in the order in which they can be written. */
    static void read(Path file, Consumer<Batch> batches) throws IOException {
        try (var in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                batches.accept((Batch) in.readUnshared());
            }
        }
        catch (EOFException end) {
            // that was the last one
        }
        catch (ClassNotFoundException failure) {
            throw new IOException(failure);
        }
    }

}
