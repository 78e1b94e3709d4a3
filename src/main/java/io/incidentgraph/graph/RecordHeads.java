package io.incidentgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Which records of some incidents are stored, and whether a run brought them. */
final class RecordHeads {

    static final String HEADS = GraphStatements.KEEP_PLAN + """
            UNWIND $lists.incidents AS incident
            MATCH (record:Record {incident: incident})
            USING INDEX record:Record(incident)
            RETURN record.id AS id, record.key AS key, incident, EXISTS { (record)-[:CAME_IN]->(:ImportRun {id: $run}) } AS inRun
            """;

    private final Map<Long, Boolean> ids = new HashMap<>();

    private final Map<String, Boolean> keys = new HashMap<>();

    private final Set<String> incidents = new HashSet<>();

    private RecordHeads() {
    }

    static RecordHeads read(TransactionContext tx, Collection<String> incidents, String run) {
        var heads = new RecordHeads();
        tx.run(HEADS, Map.of("lists", Map.of("incidents", List.copyOf(incidents)), "run", run)).forEachRemaining(row -> {
            boolean inRun = row.get("inRun").asBoolean();
            heads.ids.put(row.get("id").asLong(), inRun);
            heads.keys.merge(row.get("key").asString(), inRun, Boolean::logicalOr);
            heads.incidents.add(row.get("incident").asString());
        });
        return heads;
    }

    boolean has(long id) {
        return ids.containsKey(id);
    }

    /** Whether the run brought the record; null if it is not stored. */
    @Nullable Boolean inRun(long id) {
        return ids.get(id);
    }

    /** Whether the run brought any record of this key; null if none is stored. */
    @Nullable Boolean inRun(String key) {
        return keys.get(key);
    }

    /** The incidents, of those asked for, that some record is about. */
    Set<String> incidents() {
        return incidents;
    }

}
