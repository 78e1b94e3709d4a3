package io.incidentgraph.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.StatedFact;
import io.incidentgraph.model.Target;

/**
 * Which organizations the records name by the same exact key (法人番号, LEI). A key is a node, so that one look-up finds who
 * else states it; those that several organizations state carry the label {@code SharedKey}. Unnamed organizations have none.
 */
final class ExactKeys {

    private static final List<String> KINDS = List.of("corporateNumber", "lei");

    static final String LINK = GraphStatements.KEEP_PLAN + """
            UNWIND $lists.rows AS row
            MATCH (record:Record {id: row.record})
            USING INDEX record:Record(id)
            MERGE (key:ExactKey {id: row.key})
            MERGE (record)-[:NAMES {organization: row.organization}]->(key)
            """;

    static final String REFRESH = GraphStatements.KEEP_PLAN + """
            UNWIND $lists.keys AS id
            MATCH (key:ExactKey {id: id})
            USING INDEX key:ExactKey(id)
            WITH key, COLLECT { MATCH (key)<-[names:NAMES]-() RETURN DISTINCT names.organization ORDER BY names.organization } AS organizations
            SET key.organizations = organizations
            FOREACH (_ IN CASE WHEN size(organizations) > 1 THEN [1] ELSE [] END | SET key:SharedKey)
            FOREACH (_ IN CASE WHEN size(organizations) > 1 THEN [] ELSE [1] END | REMOVE key:SharedKey)
            FOREACH (_ IN CASE WHEN size(organizations) = 0 THEN [1] ELSE [] END | DELETE key)
            """;

    private static final String SHARED = GraphStatements.KEEP_PLAN + "MATCH (key:SharedKey) RETURN key.organizations AS organizations";

    /** A statement of a record: this organization has this key. */
    record Naming(long record, String key, String organization) {

        static Set<Naming> of(IncidentRecord record) {
            var namings = new HashSet<Naming>();
            record.facts().stream().map(StatedFact::target).filter(target -> !Target.isUnnamedOrganization(target.id())).forEach(target -> KINDS.forEach(kind -> {
                if (target.attributes().get(kind) instanceof String key) {
                    namings.add(new Naming(record.id(), kind + ":" + key, target.id()));
                }
            }));
            return namings;
        }

    }

    private final TransactionContext tx;

    ExactKeys(TransactionContext tx) {
        this.tx = tx;
    }

    void add(Collection<IncidentRecord> records) {
        var namings = records.stream().flatMap(record -> Naming.of(record).stream()).toList();
        if (!namings.isEmpty()) {
            tx.run(LINK, GraphStatements.lists("rows", namings.stream().<Map<String, Object>>map(naming -> Map.of("record", naming.record(), "key", naming.key(),
                    "organization", naming.organization())).toList())).consume();
        }
        refresh(records);
    }

    /** Brings the keys that these records name, or named, up to date with the records that are there. */
    void refresh(Collection<IncidentRecord> records) {
        var keys = new TreeSet<String>();
        records.forEach(record -> Naming.of(record).forEach(naming -> keys.add(naming.key())));
        if (!keys.isEmpty()) {
            tx.run(REFRESH, GraphStatements.lists("keys", keys)).consume();
        }
    }

    /** For each key that several organizations state, those organizations. */
    List<List<String>> shared() {
        return tx.run(SHARED).list(row -> row.get("organizations").asList(Value::asString));
    }

}
