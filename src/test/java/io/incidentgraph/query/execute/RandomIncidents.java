package io.incidentgraph.query.execute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** A graph made of a seed: incidents with and without years and titles, several edges to one cause, causes without incidents. */
record RandomIncidents(List<Incident> incidents, List<String> causes) {

    static final String SCHEMA = """
            type Incident @node {
              id: ID!
              title: String
              year: Int
              causes: [Cause!]! @relationship(type: "CAUSED_BY", direction: OUT, properties: "CausedBy")
              organizations: [Organization!]! @relationship(type: "AFFECTED", direction: OUT)
            }
            type CausedBy @relationshipProperties { party: String, weight: Int }
            type Cause @node { id: ID!, incidents: [Incident!]! @relationship(type: "CAUSED_BY", direction: IN, properties: "CausedBy") }
            type Organization @node { id: ID!, country: String }
            """;

    private static final List<String> TITLES = List.of("誤送信", "紛失", "𠮷野支店の紛失", "設定ミス", "不正アクセス", "委託先への攻撃");
    private static final List<String> PARTIES = List.of("SELF", "VENDOR", "THIRD_PARTY");
    private static final List<String> COUNTRIES = List.of("JP", "US", "台湾");
    private static final List<String> CAUSES = List.of("error", "error.loss", "hacking", "malware.ransomware", "social.phishing");

    record Incident(String id, @Nullable String title, @Nullable Integer year, List<Caused> causes, List<Organization> organizations) {
    }

    record Caused(String cause, @Nullable String party, @Nullable Integer weight) {
    }

    record Organization(String id, @Nullable String country) {
    }

    static RandomIncidents of(long seed) {
        var random = new Random(seed);
        var organizations = new ArrayList<Organization>();
        for (int i = 0; i < 5; i++) {
            organizations.add(new Organization("org" + i, maybe(random, COUNTRIES)));
        }
        var incidents = new ArrayList<Incident>();
        for (int i = 0; i < 5 + random.nextInt(30); i++) {
            var caused = new ArrayList<Caused>();
            for (int n = random.nextInt(5); n > 0; n--) {
                caused.add(new Caused(CAUSES.get(random.nextInt(CAUSES.size() - 1)), maybe(random, PARTIES),
                        random.nextInt(4) == 0 ? null : random.nextInt(10)));
            }
            incidents.add(new Incident("inc" + i, maybe(random, TITLES), random.nextInt(5) == 0 ? null : 2020 + random.nextInt(4),
                    caused, organizations.stream().filter(_ -> random.nextInt(3) == 0).toList()));
        }
        return new RandomIncidents(incidents, CAUSES);
    }

    void create(Driver driver) {
        driver.executableQuery("""
                UNWIND $causes AS id CREATE (:Cause {id: id})
                """).withParameters(Map.of("causes", causes)).execute();
        driver.executableQuery("""
                UNWIND $incidents AS incident
                CREATE (i:Incident) SET i = incident.own
                WITH i, incident
                CALL (i, incident) {
                  UNWIND incident.causes AS caused MATCH (c:Cause {id: caused.cause}) CREATE (i)-[e:CAUSED_BY]->(c) SET e = caused.own
                }
                CALL (i, incident) {
                  UNWIND incident.organizations AS organization MERGE (o:Organization {id: organization.id}) SET o = organization
                  CREATE (i)-[:AFFECTED]->(o)
                }
                """).withParameters(Map.of("incidents", incidents.stream().map(RandomIncidents::row).toList())).execute();
    }

    private static Map<String, Object> row(Incident incident) {
        return Map.of("own", map("id", incident.id(), "title", incident.title(), "year", incident.year()),
                "causes", incident.causes().stream().map(caused -> Map.of("cause", caused.cause(),
                        "own", map("party", caused.party(), "weight", caused.weight()))).toList(),
                "organizations", incident.organizations().stream()
                        .map(organization -> map("id", organization.id(), "country", organization.country())).toList());
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... entries) {
        var result = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < entries.length; i += 2) {
            result.put(String.valueOf(entries[i]), entries[i + 1]);
        }
        return result;
    }

    private static @Nullable String maybe(Random random, List<String> values) {
        return random.nextInt(6) == 0 ? null : values.get(random.nextInt(values.size()));
    }

}
