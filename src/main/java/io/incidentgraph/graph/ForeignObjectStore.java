package io.incidentgraph.graph;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;

import io.incidentgraph.model.CatalogueName;
import io.incidentgraph.model.ForeignObject;
import io.incidentgraph.model.ForeignObjects;
import io.incidentgraph.model.Hashes;

/** Keeps the objects of sources whose objects refer to each other, each version once. */
@Service
public class ForeignObjectStore {

    private static final String KEEP = """
            UNWIND $rows AS row
            MERGE (object:ForeignObject {id: row.id})
            ON CREATE SET object += {modified: row.modified, body: row.body, runs: [$run]}
            ON MATCH SET object.runs = CASE WHEN $run IN object.runs THEN object.runs ELSE object.runs + $run END
            MERGE (name:ForeignName {id: row.object})
            MERGE (object)-[:VERSION_OF]->(name)
            WITH object, row
            UNWIND row.references AS reference
            MERGE (name:ForeignName {id: reference})
            MERGE (object)-[:REFERS_TO]->(name)
            """;

    private static final String GET = """
            MATCH (name:ForeignName)<-[:VERSION_OF]-(object:ForeignObject)
            WHERE name.id IN $ids AND any(run IN object.runs WHERE run <> $without AND run <= $last)
            RETURN name.id AS id, object.modified AS modified, object.body AS body,
                COLLECT { MATCH (object)-[:REFERS_TO]->(other) RETURN other.id } AS references
            """;

    private static final String REFERRING = """
            MATCH (name:ForeignName)<-[:REFERS_TO]-(object:ForeignObject)-[:VERSION_OF]->(other)
            WHERE name.id IN $ids AND any(run IN object.runs WHERE run <> $without AND run <= $last)
            RETURN DISTINCT other.id AS id
            """;

    private static final String CATALOGUED = """
            MATCH (node:AttackTechnique|Malware|ThreatGroup|Campaign) WHERE node.stixId IN $ids
            RETURN node.stixId AS object, labels(node)[0] AS label, node.id AS id, node.name AS name
            """;

    private static final String BROUGHT = """
            MATCH (object:ForeignObject)-[:VERSION_OF]->(name) WHERE $run IN object.runs
            RETURN DISTINCT name.id AS id
            """;

    /** What objects refer to and none has brought; an imported catalogue may. */
    private static final String DANGLING = """
            MATCH (name:ForeignName) WHERE NOT EXISTS { (name)<-[:VERSION_OF]-() }
            RETURN name.id AS id
            """;

    private static final String REMOVE = """
            MATCH (object:ForeignObject) WHERE $run IN object.runs
            WITH object LIMIT $limit
            SET object.runs = [run IN object.runs WHERE run <> $run]
            WITH collect(object) AS objects
            CALL (objects) {
                UNWIND objects AS object
                WITH object WHERE object.runs = []
                OPTIONAL MATCH (object)-->(name)
                DETACH DELETE object
                WITH DISTINCT name WHERE name IS NOT NULL AND NOT EXISTS { (name)--() }
                DELETE name
            }
            RETURN size(objects) AS count
            """;

    private static final int BATCH = 2_000;

    /** Later than any run. */
    private static final String END = "\uffff";

    private static final Comparator<ForeignObject> AGE = Comparator.comparing(ForeignObject::modified).thenComparing(ForeignObject::body);

    private final GraphSessions sessions;

    ForeignObjectStore(GraphSessions sessions) {
        this.sessions = sessions;
    }

    /** All kept objects, and the place for those that this import brings. */
    public ForeignObjects of(String run) {
        return new Stored(run, "", END);
    }

    /** The objects that there would be after a run if another one had never been. It takes none. */
    public ForeignObjects without(String leftOut, String last) {
        return new Stored(last, leftOut, last);
    }

    /** The ids of the objects that a run brought; of one that brought a catalogue also those that a catalogue might have. */
    public Set<String> concerning(String run, boolean catalogue) {
        var ids = ids(BROUGHT, Map.of("run", run));
        if (catalogue) {
            ids.addAll(ids(DANGLING, Map.of()));
        }
        return ids;
    }

    /** The ids of objects of imported catalogues to which others refer. */
    public Set<String> catalogued() {
        return of("").catalogued(ids(DANGLING, Map.of())).keySet();
    }

    private Set<String> ids(String statement, Map<String, Object> parameters) {
        return sessions.read(tx -> tx.run(statement, parameters).stream().map(row -> row.get("id").asString()).collect(Collectors.toCollection(HashSet::new)));
    }

    /** Forgets the objects that only this run brought. */
    public void remove(String run) {
        while (sessions.write(tx -> tx.run(REMOVE, Map.of("run", run, "limit", BATCH)).single().get("count").asInt()) > 0) {
        }
    }

    private final class Stored implements ForeignObjects {

        private final String run;

        private final String without;

        private final String last;

        /** @param without a run whose objects are not seen, as those are not that came after the last one */
        Stored(String run, String without, String last) {
            this.run = run;
            this.without = without;
            this.last = last;
        }

        @Override
        public void keep(Collection<ForeignObject> objects) {
            var rows = objects.stream().map(object -> Map.<String, Object>of("id", Hashes.of("foreign object", object.id(), object.body()),
                    "object", object.id(), "modified", object.modified().toString(), "body", object.body(), "references", object.references())).toList();
            sessions.write(tx -> tx.run(KEEP, Map.of("rows", rows, "run", run)).consume());
        }

        @Override
        public Map<String, ForeignObject> get(Collection<String> ids) {
            var found = new HashMap<String, ForeignObject>();
            for (var row : rows(GET, ids)) {
                var object = new ForeignObject(row.get("id").asString(), Instant.parse(row.get("modified").asString()),
                        row.get("references").asList(Value::asString), row.get("body").asString());
                found.merge(object.id(), object, (one, other) -> AGE.compare(one, other) >= 0 ? one : other);
            }
            return found;
        }

        @Override
        public Set<String> referringTo(Collection<String> ids) {
            var found = new HashSet<String>();
            rows(REFERRING, ids).forEach(row -> found.add(row.get("id").asString()));
            return found;
        }

        @Override
        public Map<String, CatalogueName> catalogued(Collection<String> ids) {
            var found = new HashMap<String, CatalogueName>();
            rows(CATALOGUED, ids).forEach(row -> found.put(row.get("object").asString(), new CatalogueName(row.get("label").asString(),
                    row.get("id").asString(), row.get("name").asString())));
            return found;
        }

        private List<Record> rows(String statement, Collection<String> ids) {
            return ids.isEmpty() ? List.of() : sessions.read(tx -> tx.run(statement, Map.of("ids", List.copyOf(ids), "without", without, "last", last)).list());
        }

    }

}
