package io.incidentgraph.bench.discover;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/**
 * What incidents share by cause × party × asset, asked by hand through the driver: the twenty combinations that hit the most organizations. Lift
 * and p-values, which ours has, are left out.
 */
enum ByHand {

    /** Organizations are counted for each combination. */
    LATE("""
            %s
            MATCH (incident)-[caused:CAUSED_BY]->(cause:Cause), (incident)-[compromised:COMPROMISED]->(asset:Asset)
            WITH cause, caused.party AS party, asset, incident,
                 min(CASE WHEN caused.status = 'POSSIBLE' OR compromised.status = 'POSSIBLE' THEN 1 ELSE 0 END) AS possible
            WITH cause, party, asset, collect(incident) AS incidents, sum(possible) AS possibleCount
            WHERE size(incidents) >= 2
            CALL (incidents) {
              UNWIND incidents AS incident
              MATCH (incident)-[affected:AFFECTED]->(victim:Organization) WHERE affected.as = 'VICTIM'
              RETURN count(DISTINCT victim) AS organizations
            }
            """),

    /** Organizations are found with the combinations, in one pattern. */
    EARLY("""
            %s
            MATCH (incident)-[caused:CAUSED_BY]->(cause:Cause), (incident)-[compromised:COMPROMISED]->(asset:Asset)
            OPTIONAL MATCH (incident)-[:AFFECTED {as: 'VICTIM'}]->(victim:Organization)
            WITH cause, caused.party AS party, asset, incident, collect(DISTINCT victim) AS victims,
                 min(CASE WHEN caused.status = 'POSSIBLE' OR compromised.status = 'POSSIBLE' THEN 1 ELSE 0 END) AS possible
            UNWIND CASE victims WHEN [] THEN [null] ELSE victims END AS victim
            WITH cause, party, asset, collect(DISTINCT incident) AS incidents, count(DISTINCT victim) AS organizations,
                 count(DISTINCT CASE possible WHEN 1 THEN incident END) AS possibleCount
            WHERE size(incidents) >= 2
            """),

    /** Parties and statuses are gathered for each incident before combinations are made. */
    GATHERED("""
            %s
            WITH incident, COLLECT { MATCH (incident)-[edge:CAUSED_BY]->(to:Cause) RETURN [to, edge.party, edge.status] } AS causes,
                 COLLECT { MATCH (incident)-[edge:COMPROMISED]->(to:Asset) RETURN [to, edge.status] } AS assets,
                 COLLECT { MATCH (incident)-[edge:AFFECTED]->(to:Organization) WHERE edge.as = 'VICTIM' RETURN to } AS victims
            UNWIND causes AS caused
            UNWIND assets AS compromised
            WITH caused[0] AS cause, caused[1] AS party, compromised[0] AS asset, incident, victims,
                 min(CASE WHEN caused[2] = 'POSSIBLE' OR compromised[1] = 'POSSIBLE' THEN 1 ELSE 0 END) AS possible
            WITH cause, party, asset, collect(incident) AS incidents, collect(victims) AS victims, sum(possible) AS possibleCount
            WHERE size(incidents) >= 2
            CALL (victims) { UNWIND victims AS some UNWIND some AS victim RETURN count(DISTINCT victim) AS organizations }
            """);

    private static final String END = """
            WITH cause.id AS cause, party, asset.id AS asset, incidents, possibleCount, organizations
            ORDER BY organizations DESC, size(incidents) DESC, cause, party, asset LIMIT 20
            CALL (incidents) {
              UNWIND incidents AS incident
              WITH incident, coalesce(incident.occurredFrom, incident.detectedFrom, incident.disclosedFrom) AS seen
              RETURN min(seen) AS firstSeen, max(seen) AS lastSeen,
                sum(coalesce(incident.personsMin, 0)) AS personsMin, count(coalesce(incident.personsMin, incident.personsMax)) AS stating
            }
            CALL (incidents) {
              UNWIND incidents AS incident
              WITH incident.year AS year, count(*) AS count WHERE year IS NOT NULL
              WITH year, count ORDER BY year
              RETURN collect([year, count]) AS trend
            }
            RETURN [cause, party, asset] AS pattern, size(incidents) AS incidents, possibleCount, organizations, firstSeen, lastSeen,
              personsMin, stating, trend
            """;

    private final String begin;

    ByHand(String begin) {
        this.begin = begin;
    }

    /** The answer, a line for each combination, in their order. */
    List<String> ask(Driver driver, Asked asked) {
        try (var session = driver.session()) {
            return session.run(begin.formatted(asked.match()) + END, asked.parameters()).list(row -> "%s %d %d %d %s %s %d %d %s".formatted(
                    row.get("pattern").asList(Value::asString), row.get("incidents").asInt(), row.get("possibleCount").asInt(), row.get("organizations").asInt(),
                    row.get("firstSeen").asLocalDate(), row.get("lastSeen").asLocalDate(), row.get("personsMin").asLong(), row.get("stating").asInt(),
                    row.get("trend").asList(year -> year.asList(Value::asInt))));
        }
    }

    /**
     * Which incidents are asked about.
     *
     * @param match finds {@code incident}
     * @param where the same as GraphQL's argument
     */
    record Asked(String name, String match, Map<String, Object> parameters, Map<String, Object> where) {
    }

}
