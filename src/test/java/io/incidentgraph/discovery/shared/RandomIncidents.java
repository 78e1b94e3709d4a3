package io.incidentgraph.discovery.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.shared.TestIncident.Edge;
import org.neo4j.driver.Driver;

/** Small graphs by chance, full of coincidences: few values, many incidents, every property now and then absent. */
final class RandomIncidents {

    private static final List<String> CAUSES = List.of("error", "error.loss", "error.loss.device", "error.loss.document", "malware.ransomware");
    private static final List<String> TECHNIQUES = List.of("T1056", "T1056.003", "T1056.001", "T1486");
    private static final List<String> ASSETS = List.of("network.vpn", "network", "server.database.sql", "server.database");
    private static final List<String> DATA = List.of("personal.name", "personal.address", "payment.card", "payment.card.number");
    private static final List<String> VENDORS = List.of("org:JP:移行会社", "org:JP:保守会社", "org:anon:1");
    private static final List<String> VICTIMS = List.of("org:JP:病院", "org:JP:市役所", "org:JP:学校", "org:anon:2");
    private static final List<String> PARTIES = List.of("SELF", "VENDOR", "UNKNOWN");
    private static final List<String> ROLES = List.of("MIGRATION", "MAINTENANCE", "INVESTIGATION");
    private static final List<String> COUNTRIES = List.of("JP", "US", "QQ");

    private static final String HIERARCHY = """
            UNWIND $concepts AS id
            CALL (id) {
              MATCH (narrow:Cause|Asset|DataType {id: id}) WHERE id CONTAINS '.'
              WITH narrow, labels(narrow)[0] AS label, split(id, '.') AS parts
              WITH narrow, label, reduce(broad = parts[0], part IN parts[1..-1] | broad + '.' + part) AS broader
              MERGE (broad:$(label) {id: broader})
              MERGE (narrow)-[:BROADER]->(broad)
            }
            """;

    private static final String TECHNIQUE_HIERARCHY = """
            MATCH (narrow:AttackTechnique) WHERE narrow.id CONTAINS '.'
            MERGE (broad:AttackTechnique {id: split(narrow.id, '.')[0]})
            MERGE (narrow)-[:SUBTECHNIQUE_OF]->(broad)
            """;

    private static final String ORGANIZATIONS = """
            MATCH (vendor:Vendor) SET vendor:Organization
            WITH count(*) AS vendors
            MATCH (victim:Organization) WHERE NOT victim:Vendor
            SET victim.country = $countries[victim.id], victim.industry = CASE victim.id WHEN 'org:JP:病院' THEN '622110' END
            """;

    private final Random random;

    RandomIncidents(long seed) {
        this.random = new Random(seed);
    }

    /** Makes a graph in an empty database and tells what is in it. */
    List<TestIncident> create(Driver driver) {
        var incidents = new ArrayList<TestIncident>();
        int count = random.nextInt(2, 24);
        for (int i = 0; i < count; i++) {
            incidents.add(incident("inc:" + i));
        }
        driver.executableQuery("UNWIND $ids AS id CREATE (:Vendor {id: id})").withParameters(Map.of("ids", VENDORS)).execute();
        incidents.forEach(incident -> incident.create(driver));
        // twice: the second time for what the first made
        for (int i = 0; i < 2; i++) {
            driver.executableQuery(HIERARCHY).withParameters(Map.of("concepts", concepts())).execute();
        }
        driver.executableQuery(TECHNIQUE_HIERARCHY).execute();
        driver.executableQuery(ORGANIZATIONS).withParameters(Map.of("countries", countries())).execute();
        return incidents;
    }

    /** The country of each victim; one has none. */
    static Map<String, String> countries() {
        return Map.of("org:JP:病院", "JP", "org:JP:市役所", "JP", "org:anon:2", "QQ");
    }

    private static List<String> concepts() {
        var concepts = new ArrayList<String>();
        List.of(CAUSES, ASSETS, DATA).forEach(concepts::addAll);
        concepts.addAll(List.of("server.database", "payment.card", "error.loss"));
        return concepts;
    }

    private TestIncident incident(String id) {
        var edges = new ArrayList<Edge>();
        edges(edges, "CAUSED_BY", "Cause", CAUSES, 3, (edge, put) -> {
            put.accept("party", any(PARTIES));
            put.accept("vendor", "VENDOR".equals(edge.get("party")) ? maybe(any(VENDORS)) : null);
            put.accept("level", maybe("ROOT"));
        });
        edges(edges, "INVOLVED", "Vendor", VENDORS, 3, (_, put) -> put.accept("role", any(ROLES)));
        edges(edges, "COMPROMISED", "Asset", ASSETS, 3, (_, _) -> { });
        edges(edges, "USED", "AttackTechnique", TECHNIQUES, 3, (_, _) -> { });
        edges(edges, "EXPOSED", "DataType", DATA, 4, (_, put) -> put.accept("scope", maybe("insured")));
        edges(edges, "AFFECTED", "Organization", VICTIMS, 3, (_, put) -> {
            put.accept("as", random.nextInt(4) == 0 ? "SECONDARY_VICTIM" : "VICTIM");
            put.accept("industry", maybe("622"));
        });
        edges(edges, "REPORTED_TO", "Authority", List.of("org:JP:警察", "org:JP:個人情報保護委員会"), 3, (_, _) -> { });
        edges(edges, "PART_OF", "Event", List.of("event:共用サーバー", "event:雲"), 1, (_, _) -> { });
        edges(edges, "RULED_OUT", "Cause", CAUSES, 2, (_, put) -> put.accept("party", "SELF"));
        return new TestIncident(id, properties(), edges);
    }

    private void edges(List<Edge> edges, String type, String label, List<String> targets, int most,
            BiConsumer<Map<String, Object>, BiConsumer<String, Object>> more) {
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            var properties = new HashMap<String, Object>(Map.of("status", random.nextInt(3) == 0 ? "POSSIBLE" : "ASSERTED"));
            more.accept(properties, (name, value) -> {
                if (value != null) {
                    properties.put(name, value);
                }
            });
            edges.add(new Edge(type, label, any(targets), properties));
        }
    }

    private Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        for (String date : List.of("occurredFrom", "detectedFrom", "disclosedFrom")) {
            if (random.nextBoolean()) {
                properties.put(date, LocalDate.of(random.nextInt(2020, 2023), random.nextInt(1, 4), 1));
            }
        }
        LocalDate seen = new TestIncident("", properties, List.of()).seen();
        if (seen != null) {
            properties.put("year", (long) seen.getYear());
        }
        if (random.nextBoolean()) {
            properties.put("personsMin", random.nextLong(100));
        }
        if (random.nextBoolean()) {
            properties.put("personsMax", random.nextLong(100, 200));
        }
        return properties;
    }

    /** What to ask of the graph. */
    SharedCausesArguments arguments() {
        var features = new ArrayList<>(List.of(Feature.values()));
        features.removeAll(List.of(Feature.EFFECT, Feature.ACTOR));
        java.util.Collections.shuffle(features, random);
        return new SharedCausesArguments(List.copyOf(features.subList(0, random.nextInt(1, 5))), random.nextInt(3),
                random.nextInt(1, 4), random.nextBoolean(), any(List.of(SharedCauseSort.values())), random.nextBoolean() ? 3 : 1_000);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

}
