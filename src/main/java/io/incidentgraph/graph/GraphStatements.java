package io.incidentgraph.graph;

import java.util.Collection;
import java.util.Map;

/**
 * The Cypher of the record store. Labels and relationship types cannot be parameters; those that stand in for
 * {@code $(…)} here come from the closed sets of the model, never from a record.
 */
final class GraphStatements {

    /**
     * Begins statements that run again and again while the graph grows: their plans are the same whatever its size, and making
     * them anew would take longer than a batch does. Such a statement says with {@code USING INDEX} how it finds what it names,
     * and its lists are {@linkplain #lists within a map}.
     */
    static final String KEEP_PLAN = "CYPHER replan=skip\n";

    /** Makes writers wait for each other and counts the changes of the graph; returns the version of the names that its catalogues give. */
    static final String LOCK = KEEP_PLAN + """
            MERGE (state:GraphState {id: 'graph'})
            SET state.changes = coalesce(state.changes, 0) + 1, state.epoch = coalesce(state.epoch, randomUUID())
            RETURN coalesce(state.names, '') AS names
            """;

    static final String RECORDS_FOR_CHECK = """
            MATCH (record:Record) WHERE record.id IN $ids
            RETURN record.id AS id, labels(record) AS labels, properties(record) AS properties,
                COLLECT { MATCH (record)-[:FROM]->(document) RETURN document.id } AS documents,
                COLLECT { MATCH (record)-[names:NAMES]->(key) RETURN [key.id, names.organization] } AS keys
            """;

    static final String REPAIR_RECORDS = """
            UNWIND $rows AS row
            MATCH (record:Record {id: row.id})
            SET record = row.properties
            FOREACH (_ IN CASE WHEN row.merge THEN [1] ELSE [] END | SET record:Merge)
            FOREACH (_ IN CASE WHEN row.merge THEN [] ELSE [1] END | REMOVE record:Merge)
            FOREACH (_ IN CASE WHEN row.draft THEN [1] ELSE [] END | SET record:Draft)
            FOREACH (_ IN CASE WHEN row.draft THEN [] ELSE [1] END | REMOVE record:Draft)
            WITH record, row
            CALL (record) { MATCH (record)-[link:FROM|NAMES]->() DELETE link }
            UNWIND row.documents AS id
            MATCH (document:Document {id: id})
            CREATE (record)-[:FROM]->(document)
            """;

    static final String CAME_IN = KEEP_PLAN + """
            MATCH (run:ImportRun {id: $run})
            USING INDEX run:ImportRun(id)
            UNWIND $lists.ids AS id
            MATCH (record:Record {id: id})
            USING INDEX record:Record(id)
            CREATE (record)-[:CAME_IN]->(run)
            """;

    static final String DELETE_RECORDS = """
            MATCH (record:Record) WHERE record.id IN $ids DETACH DELETE record
            """;

    static final String MERGE_DECISIONS = KEEP_PLAN + """
            MATCH (record:Merge) RETURN record.body AS body
            """;

    static final String RECORDS_OF = KEEP_PLAN + """
            UNWIND $lists.incidents AS incident
            MATCH (record:Record {incident: incident})
            USING INDEX record:Record(incident)
            RETURN record.body AS body ORDER BY record.id
            """;

    static final String RECORDS_BY_ID = """
            MATCH (record:Record) WHERE record.id IN $ids RETURN record.body AS body
            """;

    static final String INCIDENTS = KEEP_PLAN + """
            UNWIND $lists.ids AS id
            OPTIONAL MATCH (incident:Incident {id: id})
            USING INDEX incident:Incident(id)
            OPTIONAL MATCH (other:NonIncident {id: id})
            USING INDEX other:NonIncident(id)
            WITH id, coalesce(incident, other) AS node WHERE node IS NOT NULL
            RETURN id, labels(node) AS labels, properties(node) AS properties,
                COLLECT {
                    MATCH (node)-[edge]->(target)
                    RETURN {element: elementId(edge), type: type(edge), labels: labels(target), target: target.id, properties: properties(edge)}
                } AS edges,
                COLLECT { MATCH (record:Record)-[:ABOUT]->(node) RETURN record.id } AS records
            """;

    static final String DELETE_EDGES = """
            MATCH ()-[edge]->() WHERE elementId(edge) IN $elements DELETE edge
            """;

    static final String DELETE_ABOUT = """
            UNWIND $rows AS row
            MATCH (record:Record {id: row.record})-[about:ABOUT]->(incident) WHERE incident.id = row.incident
            DELETE about
            """;

    static final String DELETE_INCIDENTS = """
            UNWIND $ids AS id
            OPTIONAL MATCH (incident:Incident {id: id})
            OPTIONAL MATCH (other:NonIncident {id: id})
            WITH coalesce(incident, other) AS node WHERE node IS NOT NULL
            DETACH DELETE node
            """;

    static final String ACCEPT_DRAFTS = """
            UNWIND $rows AS row
            MATCH (record:Record {id: row.id})
            FOREACH (_ IN CASE WHEN row.draft THEN [1] ELSE [] END | SET record:Draft)
            FOREACH (_ IN CASE WHEN row.draft THEN [] ELSE [1] END | REMOVE record:Draft)
            """;

    static final String DRAFTS = """
            MATCH (record:Record) WHERE record.id IN $ids AND record:Draft RETURN record.id AS id
            """;

    static final String LINK_PASSAGES = KEEP_PLAN + """
            UNWIND $lists.rows AS row
            MATCH (passage:Passage {id: row.id})
            USING INDEX passage:Passage(id)
            MATCH (document:Document {id: row.document})
            USING INDEX document:Document(id)
            MERGE (passage)-[:IN]->(document)
            """;

    static final String SECOND_LABELS = KEEP_PLAN + """
            UNWIND $lists.ids AS id
            MATCH (organization:Organization {id: id})
            USING INDEX organization:Organization(id)
            WITH organization, EXISTS { (organization)<-[:INVOLVED]-(:Incident) } AS vendor,
                EXISTS { (organization)<-[:REPORTED_TO]-(:Incident) } AS authority
            FOREACH (_ IN CASE WHEN vendor AND NOT organization:Vendor THEN [1] ELSE [] END | SET organization:Vendor)
            FOREACH (_ IN CASE WHEN NOT vendor AND organization:Vendor THEN [1] ELSE [] END | REMOVE organization:Vendor)
            FOREACH (_ IN CASE WHEN authority AND NOT organization:Authority THEN [1] ELSE [] END | SET organization:Authority)
            FOREACH (_ IN CASE WHEN NOT authority AND organization:Authority THEN [1] ELSE [] END | REMOVE organization:Authority)
            """;

    static final String CREATE_ORGANIZATION_ALIASES = """
            UNWIND $rows AS row
            MERGE (organization:Organization {id: row.target})
            MERGE (alias:Alias {id: row.id})
            MERGE (alias)-[:SAME_AS]->(organization)
            """;

    static final String CREATE_INCIDENT_ALIASES = """
            UNWIND $rows AS row
            MATCH (incident:Incident|NonIncident) WHERE incident.id = row.target
            MERGE (alias:Alias {id: row.id})
            MERGE (alias)-[:SAME_AS]->(incident)
            """;

    static final String DROP_ALIASES = """
            MATCH (alias:Alias) WHERE alias.id IN $ids DETACH DELETE alias
            """;

    static final String DOCUMENT_RECORDS = """
            MATCH (document:Document) WHERE document.id IN $ids
            MATCH (record:Record)-[:FROM]->(document)
            RETURN DISTINCT record.body AS body
            """;

    /** Evidence is a list of ids on an edge, so the way from a passage to its incidents leads over its document. */
    static final String INCIDENTS_BY_PASSAGE = """
            MATCH (passage:Passage) WHERE passage.id IN $ids
            MATCH (passage)-[:IN]->(document)
            WITH DISTINCT document
            MATCH (document)<-[:FROM]-(record:Record)
            RETURN DISTINCT record.incident AS id
            """;

    /** A text goes with the last of its documents. */
    static final String DELETE_UNUSED_DOCUMENTS = """
            MATCH (document:Document) WHERE document.id IN $ids AND NOT EXISTS { (document)<-[:FROM|IN]-() }
            OPTIONAL MATCH (document)-[:HAS_TEXT]->(text:Text)
            DETACH DELETE document
            WITH DISTINCT text WHERE text IS NOT NULL AND NOT EXISTS { (text)<-[:HAS_TEXT]-() }
            DETACH DELETE text
            """;

    private GraphStatements() {
    }

    /** Lists of any length as one parameter {@code $lists}: of lists that are parameters themselves plans are made for each order of magnitude. */
    static Map<String, Object> lists(Map<String, ? extends Collection<?>> lists) {
        return Map.of("lists", lists);
    }

    static Map<String, Object> lists(String name, Collection<?> list) {
        return lists(Map.of(name, list));
    }

    static String nodesForCheck(String label) {
        return of("""
                MATCH (node:$(label)) WHERE node.id IN $ids
                RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties, EXISTS { (node)<-[:SAME_AS]-() } AS alias,
                    COLLECT { MATCH (node)-[:IN]->(document) RETURN document.id } AS documents,
                    EXISTS { (node)<-[:INVOLVED]-(:Incident) } AS vendor, EXISTS { (node)<-[:REPORTED_TO]-(:Incident) } AS authority
                """, label, "");
    }

    static String page(String label) {
        return of("MATCH (node:$(label)) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit", label, "");
    }

    static String linkForeign(String label) {
        return KEEP_PLAN + of("""
                UNWIND $lists.rows AS row
                MATCH (from:$(label) {id: row.from})
                USING INDEX from:$(label)(id)
                MATCH (to:$(label) {id: row.to})
                USING INDEX to:$(label)(id)
                MERGE (from)-[:BROADER]->(to)
                """, label, "");
    }

    static String incidentsAt(String label) {
        return label.equals("Passage") ? INCIDENTS_BY_PASSAGE : of("""
                MATCH (node:$(label)) WHERE node.id IN $ids
                MATCH (incident:Incident)-->(node)
                RETURN DISTINCT incident.id AS id
                """, label, "");
    }

    static String delete(String label) {
        return of("MATCH (node:$(label)) WHERE node.id IN $ids AND node.stixId IS NULL AND NOT EXISTS { (node)<-[:SAME_AS]-() } DETACH DELETE node", label, "");
    }

    /** What is kept of a node of which nothing is said, since others were merged into it: its id. */
    static String bare(String label) {
        return of("MATCH (node:$(label)) WHERE node.id IN $ids AND EXISTS { (node)<-[:SAME_AS]-() } SET node = {id: node.id}", label, "");
    }

    private static String of(String template, String label, String type) {
        return template.replace("$(label)", label).replace("$(type)", type);
    }

}
