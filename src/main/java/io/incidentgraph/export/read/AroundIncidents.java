package io.incidentgraph.export.read;

import io.incidentgraph.model.FactType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What belongs to some incidents: their facts, the concepts above these, the records about them, and the documents and passages of both. */
final class AroundIncidents implements Fragments {

    private static final Set<String> TYPES = Stream.concat(Arrays.stream(FactType.values()).map(FactType::edge),
            Stream.of("RULED_OUT", "STATED_IN", "ABOUT", "FROM", "IN", "HAS_TEXT", "BROADER", "SUBTECHNIQUE_OF")).collect(Collectors.toUnmodifiableSet());

    /** Among nodes of the vocabulary and the catalogues, which belong to everything whatever is hidden. */
    private static final Set<String> CATALOGUE_TYPES = Set.of("MAPS_TO", "ACHIEVES", "MITIGATES", "USES", "REVOKED_BY");

    private static final String FACTS = """
            %s
            MATCH (incident)-->(fact:$(label))
            WITH DISTINCT fact
            MATCH (fact)-[:BROADER|SUBTECHNIQUE_OF*0..]->(node:$(label))
            RETURN node
            """;

    private static final String CATALOGUED = "UNION\nMATCH (node:Malware) WHERE node.stixId IS NOT NULL\nRETURN node\n";

    private static final String RECORDS = """
            %s
            CALL (incident) {
              MATCH (incident)<-[:ABOUT]-(record:Record) RETURN record
              UNION
              MATCH (record:Record {incident: incident.id}) RETURN record
            }
            WITH DISTINCT record WHERE %s
            """;

    /** Nothing is known of an incident of which only drafts tell, so that it has no node. */
    private static final String DRAFTS = """
            CALL () {
            %sRETURN record
            UNION
            MATCH (record:Draft)
            WHERE NOT EXISTS { (record)-[:ABOUT]->() } AND NOT EXISTS { MATCH (:Incident|NonIncident {id: record.incident}) } AND %s
            RETURN record
            }
            WITH record
            """;

    private static final String PASSAGES = """
            %1$s
            MATCH (incident)-[edge]->()
            UNWIND coalesce(edge.evidence, []) AS id
            WITH DISTINCT id
            MATCH (node:Passage {id: id})
            RETURN node
            UNION
            %1$s
            MATCH (incident)-[:STATED_IN]->(node:Passage)
            RETURN node
            """;

    private static final String DOCUMENTS = """
            %sMATCH (record)-[:FROM]->(node:Document)
            RETURN node
            UNION
            CALL () {
            %s
            }
            MATCH (node)-[:IN]->(document:Document)
            RETURN document AS node
            """;

    private final String incidents;

    private final Conditions conditions;

    private final boolean everything;

    private AroundIncidents(String incidents, Conditions conditions, boolean everything) {
        this.incidents = incidents;
        this.conditions = conditions;
        this.everything = everything;
    }

    /** @param filter returns incidents in a column {@code node} */
    static AroundIncidents of(String filter, Conditions conditions) {
        return new AroundIncidents("CALL () {\n%s\n}\nWITH DISTINCT node AS incident WHERE %s".formatted(filter, conditions.visible("incident")),
                conditions, false);
    }

    /** All incidents that may be seen, and near misses and false alarms; with the whole vocabulary and all catalogues. */
    static AroundIncidents ofAll(Conditions conditions) {
        return new AroundIncidents("MATCH (incident:Incident|NonIncident) WHERE " + conditions.visible("incident"), conditions, true);
    }

    @Override
    public boolean has(String label) {
        return everything ? !label.equals("Alias") && !label.equals("ExactKey")
                : !label.equals("NonIncident") && !Labels.BOOKKEEPING.contains(label);
    }

    @Override
    public boolean hasType(String type) {
        return TYPES.contains(type) || everything && CATALOGUE_TYPES.contains(type);
    }

    @Override
    public Optional<String> nodes(String label) {
        return switch (label) {
            case "Incident", "NonIncident" -> Optional.of("%s\nWITH incident AS node WHERE node:%s\nRETURN node".formatted(incidents, label));
            case "Record" -> Optional.of(records() + "RETURN record AS node");
            case "Document" -> Optional.of(documents());
            case "Passage" -> Optional.of(PASSAGES.formatted(incidents));
            case "Text" -> Optional.of("CALL () {\n%s\n}\nMATCH (node)-[:HAS_TEXT]->(text:Text)\nRETURN text AS node".formatted(documents()));
            case "Malware" -> Optional.of(facts(label) + (everything ? CATALOGUED : ""));
            default -> everything && !Labels.TARGETS.contains(label) ? Optional.empty() : Optional.of(facts(label));
        };
    }

    private String facts(String label) {
        return FACTS.formatted(incidents).replace("$(label)", label);
    }

    private String records() {
        var records = RECORDS.formatted(incidents, conditions.record("record"));
        return everything && conditions.withDrafts() ? DRAFTS.formatted(records, conditions.record("record")) : records;
    }

    private String documents() {
        return DOCUMENTS.formatted(records(), PASSAGES.formatted(incidents));
    }

}
