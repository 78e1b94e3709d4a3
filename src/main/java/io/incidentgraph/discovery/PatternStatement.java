package io.incidentgraph.discovery;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.incidentgraph.query.CompiledFilter;
import io.incidentgraph.query.NodePredicate;

/**
 * The statement that counts the incidents asked about and finds the patterns among them. It is put together from constant
 * parts; values are parameters. One row: {@code incidentCount} and {@code patterns}, a list of maps.
 */
final class PatternStatement {

    private static final String ASKED = """
            CALL () {
            %s
            }
            WITH collect(node) AS asked
            """;

    private static final String GROUPED = """
            WITH pattern, incident, min(possible) AS possible, collect(DISTINCT vendor) AS vendors
            WITH pattern, collect(CASE possible WHEN 0 THEN incident END) AS asserted,
                 collect(CASE possible WHEN 1 THEN incident END) AS possible, collect(vendors) AS vendors
            WITH pattern, asserted, possible, vendors, asserted + possible AS incidents
            WHERE size(incidents) >= $minIncidents
            """;

    private static final String PERSONS = """
            CALL (incidents) {
              UNWIND incidents AS incident
              WITH incident WHERE incident.personsMin IS NOT NULL OR incident.personsMax IS NOT NULL
              RETURN count(incident) AS stating, sum(coalesce(incident.personsMin, 0)) AS personsMin,
                     CASE count(incident.personsMax) WHEN count(incident) THEN sum(incident.personsMax) END AS personsMax
            }
            """;

    private static final String SEEN = """
            CALL (incidents) {
              UNWIND incidents AS incident
              WITH coalesce(incident.occurredFrom, incident.detectedFrom, incident.disclosedFrom) AS seen
              RETURN min(seen) AS firstSeen, max(seen) AS lastSeen
            }
            """;

    private static final String ORDER = """
            ORDER BY CASE $sort WHEN 'INCIDENTS' THEN size(incidents) WHEN 'EVENTS' THEN eventCount
                       WHEN 'PERSONS' THEN CASE stating WHEN 0 THEN -1 ELSE personsMin END
                       WHEN 'LAST_SEEN' THEN coalesce(lastSeen, date('0001-01-01'))
                       ELSE organizationCount END DESC,
                     organizationCount DESC, size(incidents) DESC, ids
            """;

    private static final String SORTED = "WITH *, [%s] AS ids\n" + ORDER + "LIMIT $limit\n";

    private static final String TREND = """
            CALL (incidents) {
              UNWIND incidents AS incident
              WITH incident.year AS year, count(incident) AS incidentCount WHERE year IS NOT NULL
              WITH year, incidentCount ORDER BY year
              RETURN collect({year: year, incidentCount: incidentCount}) AS trend
            }
            """;

    private static final String INCIDENTS = """
            CALL (asserted, possible) {
              UNWIND [{rank: 0, incidents: asserted}, {rank: 1, incidents: possible}] AS part
              UNWIND part.incidents AS incident
              WITH part.rank AS rank, incident.id AS id,
                   coalesce(incident.occurredFrom, incident.detectedFrom, incident.disclosedFrom, date('0001-01-01')) AS seen
              ORDER BY rank, seen DESC, id LIMIT $incidents
              RETURN collect(id) AS incidentIds
            }
            """;

    private static final String VENDORS = """
            CALL (incidents) {
              UNWIND incidents AS incident
              MATCH (incident)-[:INVOLVED]->(vendor:Vendor)
              WITH vendor.id AS id, count(DISTINCT incident) AS frequency ORDER BY frequency DESC, id
              RETURN collect(id) AS vendorIds
            }
            """;

    private static final String TIED_VENDORS = """
            CALL (vendors) {
              UNWIND vendors AS ofIncident
              UNWIND ofIncident AS id
              WITH id, count(ofIncident) AS frequency ORDER BY frequency DESC, id
              RETURN collect(id) AS vendorIds
            }
            """;

    private static final String DATA_TYPES = """
            CALL (incidents) {
              UNWIND incidents AS incident
              MATCH (incident)-[:EXPOSED]->(dataType:DataType)
              WITH dataType.id AS id, count(DISTINCT incident) AS frequency ORDER BY frequency DESC, id
              RETURN collect(id) AS dataTypeIds
            }
            """;

    private static final String MAPS = "WITH *\n" + ORDER + """
            RETURN collect({
              values: [%s], incidentCount: size(incidents), possibleCount: size(possible), eventCount: eventCount,
              organizationCount: organizationCount, stating: stating, personsMin: personsMin, personsMax: personsMax,
              firstSeen: firstSeen, lastSeen: lastSeen, trend: trend,
              incidentIds: incidentIds, vendorIds: vendorIds, dataTypeIds: dataTypeIds}) AS patterns
            """;

    private final SharedCausesArguments arguments;
    private final Nested nested;
    private final Visibility visibility;

    private PatternStatement(SharedCausesArguments arguments, Nested nested, Visibility visibility) {
        this.arguments = arguments;
        this.nested = nested;
        this.visibility = visibility;
    }

    /**
     * @param asked the incidents asked about
     * @param predicate what must hold of every node on which the answer rests
     */
    static Statement of(CompiledFilter asked, SharedCausesArguments arguments, Nested nested, NodePredicate predicate) {
        var visibility = new Visibility(predicate);
        var patterns = nested.patterns() ? new PatternStatement(arguments, nested, visibility).patterns() : "WITH asked, [] AS patterns\n";
        String cypher = ASKED.formatted(asked.cypher()) + patterns + "RETURN size(asked) AS incidentCount, patterns";
        var parameters = new HashMap<String, Object>(asked.parameters());
        parameters.putAll(visibility.parameters());
        parameters.putAll(Map.of("rollUp", arguments.rollUp(), "minIncidents", arguments.minIncidents(),
                "sort", arguments.sort().name(), "limit", arguments.limit(), "incidents", nested.incidents()));
        return new Statement(cypher, parameters);
    }

    private String patterns() {
        var rows = new PatternRows(arguments.by(), arguments.rollUp() > 0, visibility);
        return "CALL (asked) {\nUNWIND asked AS incident\n" + rows.cypher() + "\n" + GROUPED
                + organizations() + events() + PERSONS + SEEN + SORTED.formatted(each("%s.id", "%s")) + TREND
                + (nested.incidents() > 0 ? INCIDENTS : "WITH *, [] AS incidentIds\n")
                + (nested.vendors() ? rows.tied() ? TIED_VENDORS : VENDORS : "WITH *, [] AS vendorIds\n")
                + (nested.dataTypes() ? DATA_TYPES : "WITH *, [] AS dataTypeIds\n")
                + MAPS.formatted(each("{id: %1$s.id, labelJa: %1$s.labelJa, labelEn: %1$s.labelEn, name: %1$s.name}", "{id: %s}")) + "}\n";
    }

    /** An expression for each value of the pattern, by whether it is a node or a text. */
    private String each(String ofNode, String ofText) {
        return IntStream.range(0, arguments.by().size())
                .mapToObj(i -> (arguments.by().get(i).node() ? ofNode : ofText).formatted("pattern[" + i + "]"))
                .collect(Collectors.joining(", "));
    }

    private String organizations() {
        return """
                CALL (incidents) {
                  UNWIND incidents AS incident
                  MATCH (incident)-[affected:AFFECTED]->(victim:Organization) WHERE affected.as = 'VICTIM'
                """ + visibility.only("Organization", "victim") + """
                  RETURN count(DISTINCT victim) AS organizationCount
                }
                """;
    }

    private String events() {
        return """
                CALL (incidents) {
                  UNWIND incidents AS incident
                  WITH incident.id AS id, COLLECT {
                    MATCH (incident)-[:PART_OF]->(event:Event)
                """ + visibility.only("Event", "event") + """
                    RETURN event.id AS id ORDER BY id LIMIT 1
                  } AS events
                  RETURN count(DISTINCT coalesce(events[0], id)) AS eventCount
                }
                """;
    }

}
