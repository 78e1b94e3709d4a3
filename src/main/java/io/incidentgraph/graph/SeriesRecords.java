package io.incidentgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The stored records of some series, with the runs that brought them. */
final class SeriesRecords {

    static final String READ = GraphStatements.KEEP_PLAN + """
            UNWIND $lists.incidents AS incident
            MATCH (record:Record {incident: incident})
            USING INDEX record:Record(incident)
            WHERE record.key IN $lists.keys
            RETURN record.id AS id, record.key AS key, COLLECT { MATCH (record)-[:CAME_IN]->(run:ImportRun) RETURN run.id } AS runs
            """;

    private record Stored(long id, String key, Set<String> runs) {
    }

    private final TransactionContext tx;

    private final List<Stored> records = new ArrayList<>();

    /** @param series the incident of each series, by the key of its records */
    SeriesRecords(TransactionContext tx, Map<String, String> series) {
        this.tx = tx;
        tx.run(READ, Map.of("lists", Map.of("incidents", series.values().stream().distinct().toList(), "keys", List.copyOf(series.keySet()))))
                .forEachRemaining(row -> records.add(new Stored(row.get("id").asLong(), row.get("key").asString(), Set.copyOf(row.get("runs").asList(Value::asString)))));
    }

    /** The runs that brought records, by series. */
    Map<String, Set<String>> runs() {
        var runs = new TreeMap<String, Set<String>>();
        records.forEach(record -> runs.computeIfAbsent(record.key(), _ -> new TreeSet<>()).addAll(record.runs()));
        return runs;
    }

    /** The records that neither these statements nor a run of which they do not speak bring. */
    List<Long> beside(StatedRecords stated, String unspoken) {
        return records.stream().filter(record -> !stated.records().containsKey(record.id()) && !record.runs().contains(unspoken)).map(Stored::id).toList();
    }

    List<PreparedRecord> missing(StatedRecords stated) {
        var missing = new TreeMap<>(stated.records());
        records.forEach(record -> missing.remove(record.id()));
        return List.copyOf(missing.values());
    }

    /** Links the records, all of which are there now, with the runs that are said to bring them and with no other but the one of which nothing is said. */
    void link(StatedRecords stated, String unspoken) {
        var runs = new TreeSet<>(stated.runs());
        records.forEach(record -> runs.addAll(record.runs()));
        runs.remove(unspoken);
        for (var run : runs) {
            var outdated = new HashSet<Long>();
            var missing = new HashSet<>(stated.of(run));
            records.stream().filter(record -> record.runs().contains(run) && !missing.remove(record.id())).forEach(record -> outdated.add(record.id()));
            new RunRecords(tx, run).relink(missing, outdated);
        }
    }

}
