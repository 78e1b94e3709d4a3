package io.incidentgraph.discovery.event;

import java.util.HashMap;
import java.util.List;

import io.incidentgraph.discovery.Statement;
import io.incidentgraph.discovery.Visibility;
import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;
import org.jspecify.annotations.Nullable;

/** The statement that finds {@link Candidate}s: the incidents of vendors in whose sphere the causes of several lay. */
final class CandidateStatement {

    private static final String ASKED = """
            CALL () {
            %s
            }
            WITH collect(node) AS asked
            CALL (asked) {
              UNWIND asked AS incident
              MATCH (incident)-[involved:INVOLVED]->(vendor:Vendor)
              WHERE NOT coalesce(vendor.anonymous, false) AND $vendor IN ['', vendor.id]
            %s  MATCH (incident)-[caused:CAUSED_BY {party: 'VENDOR'}]->(cause:Cause)
              WHERE caused.vendor = vendor.id
                OR caused.vendor IS NULL AND NOT involved.role IN ['INVESTIGATION', 'ADVICE'] AND coalesce(involved.atFault, true)
            %s  RETURN vendor, incident, cause, false AS own
              UNION
              UNWIND asked AS incident
              MATCH (incident)-[:AFFECTED {as: 'VICTIM'}]->(vendor:Vendor)
              WHERE NOT coalesce(vendor.anonymous, false) AND $vendor IN ['', vendor.id]
            %s  MATCH (incident)-[caused:CAUSED_BY]->(cause:Cause) WHERE caused.party <> 'VENDOR'
            %s  RETURN vendor, incident, cause, true AS own
            }
            WITH vendor, incident, NOT false IN collect(own) AS own, collect(DISTINCT cause) AS causes
            WITH vendor, collect({incident: incident, own: own, causes: causes}) AS incidents
            WHERE size(incidents) > 1
            UNWIND incidents AS each
            WITH vendor, each.incident AS incident, each.own AS own, each.causes AS causes
            """;

    /** Who states only when it was noticed can have been hit so much earlier. */
    private static final String DAYS = """
            WITH *, CASE WHEN coalesce(incident.occurredFrom, incident.occurredTo) IS NOT NULL THEN [incident.occurredFrom, incident.occurredTo]
                ELSE [incident.detectedFrom - duration('P90D'), incident.detectedTo] END AS days
            WHERE coalesce(days[0], days[1]) IS NOT NULL
            """;

    private static final String ROWS = """
            RETURN vendor.id AS vendor, incident.id AS incident, own, days[0] AS from, days[1] AS to,
              [cause IN causes | {id: cause.id, within: COLLECT { MATCH (cause)-[:BROADER*0..]->(broader:Cause) RETURN broader.id }}] AS causes,
              COLLECT {
                MATCH (incident)-[:PART_OF]->(event:Event)
            %s    RETURN event.id
              } AS events,
              COLLECT {
                MATCH (incident)-[:AFFECTED {as: 'VICTIM'}]->(victim:Organization)
            %s    RETURN DISTINCT victim.id
              } AS victims
            LIMIT $most
            """;

    private CandidateStatement() {
    }

    /**
     * @param vendor the only one asked about; null for all
     * @param most rows
     */
    static Statement of(CompiledFilter asked, @Nullable String vendor, int most, NodePredicate predicate) {
        var visibility = new Visibility(predicate);
        String vendors = visibility.only(List.of("Vendor", "Organization"), "vendor");
        String causes = visibility.only("Cause", "cause");
        String cypher = ASKED.formatted(asked.cypher(), vendors, causes, vendors, causes) + DAYS
                + ROWS.formatted(visibility.only("Event", "event"), visibility.only("Organization", "victim"));
        var parameters = new HashMap<String, Object>(asked.parameters());
        parameters.putAll(visibility.parameters());
        parameters.put("vendor", vendor == null ? "" : vendor);
        parameters.put("most", most);
        return new Statement(cypher, parameters);
    }

}
