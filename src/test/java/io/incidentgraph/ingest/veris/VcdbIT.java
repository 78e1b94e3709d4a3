package io.incidentgraph.ingest.veris;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.ingest.ImportCounts.Kind;
import io.incidentgraph.ingest.ImportRequest;
import io.incidentgraph.ingest.Importer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** VCDB part 1, imported, is in the graph what its JSON says. The settings are those of {@link MappingIT}, with whom it shares a program. */
@ApplicationTest
@TestPropertySource(properties = { "incident-graph.data=target/mapping-test", "incident-graph.starter-set.load=false" })
@TestInstance(Lifecycle.PER_CLASS)
class VcdbIT {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Z][A-Za-z]+ [A-Z][A-Za-z]+");

    private final Importer importer;

    private final Driver driver = SharedNeo4j.get().driver();

    private List<ObjectNode> objects = List.of();

    VcdbIT(@Autowired Importer importer) {
        this.importer = importer;
    }

    @BeforeAll
    void load() {
        objects = SharedData.vcdb();
        SharedNeo4j.get().clean();
        var report = importer.run(new ImportRequest(List.of(ImportRequest.Source.of(SharedData.file("vcdb-part1.json.gz"))), false), _ -> {
        });
        assertThat(report.formats()).containsExactly("VERIS 1.3.4");
        assertThat(objects).hasSize(4180);
        assertThat(report.counts().of(Kind.ITEMS)).isEqualTo(4180);
        assertThat(report.counts().of(Kind.RECORDS)).isEqualTo(4177);
        assertThat(report.counts().of(Kind.DUPLICATES)).isEqualTo(3);
        assertThat(report.counts().of(Kind.REJECTED)).isZero();
    }

    @Test
    void countsWhatTheJsonSays() {
        try (var session = driver.session()) {
            var expected = new VcdbFigures(objects).all(GraphFigures.varieties(session));
            var found = GraphFigures.all(session);
            assertThat(found.keySet()).isEqualTo(expected.keySet());
            expected.forEach((name, figure) -> assertThat(found.get(name)).as(name).isNotEmpty().containsExactlyInAnyOrderEntriesOf(figure));
        }
    }

    @Test
    void namesEachVictimAsTheJsonDoes() {
        var names = new TreeMap<String, List<String>>();
        driver.executableQuery("""
                MATCH (i:Incident)-[:AFFECTED {as: 'VICTIM'}]->(o:Organization)
                RETURN i.id AS id, collect(o.name) + reduce(all = [], aliases IN collect(o.aliases) | all + aliases) AS names
                """).execute().records().forEach(row -> names.put(row.get("id").asString(), row.get("names").asList(Value::asString)));
        var plain = objects.stream().filter(object -> PLAIN_NAME.matcher(victim(object)).matches() && !VcdbFigures.NO_NAMES.contains(victim(object))).toList();
        assertThat(plain).hasSizeGreaterThan(500)
                .allSatisfy(object -> assertThat(names.get("veris:" + object.path("incident_id").stringValue())).contains(victim(object)));
    }

    @Test
    void theReadmeShowsWhatIsSuggestedForMicrosoft(@LocalServerPort int port) throws Exception {
        var readme = Files.readString(Path.of("README.md"));
        var section = readme.substring(readme.indexOf("## One organization under many names"));

        assertThat(ask(port, block(section, "graphql"))).isEqualTo(JsonMapper.shared().readTree(block(section, "json")));
    }

    @Test
    void suggestsTheTwoDepartmentsOfVeteransAffairs(@LocalServerPort int port) throws Exception {
        var answer = ask(port, "{ organizationMergeSuggestions(organization: \"org:US:departmentofveteransaffairs\", first: 100) { edges { node { ids } } } }");

        assertThat(answer.at("/data/organizationMergeSuggestions/edges").values()).extracting(edge -> edge.at("/node/ids").toString())
                .contains("[\"org:US:departmentofveteransaffairs\",\"org:US:unitedstatesdepartmentofveteransaffairs\"]");
    }

    @Test
    void countsWhatIncidentsShareAsTheJsonDoes(@LocalServerPort int port) throws Exception {
        var answer = ask(port, """
                { sharedCauses(by: [CAUSE, PARTY, ACTOR], rollUp: 10, minIncidents: 1, limit: 1000) { incidentCount patterns { pattern { id } incidentCount } } }
                """).at("/data/sharedCauses");
        var found = new TreeMap<String, Integer>();
        answer.get("patterns").forEach(pattern -> found.put(pattern.get("pattern").valueStream().map(value -> value.get("id").asString())
                .collect(Collectors.joining(" ")), pattern.get("incidentCount").asInt()));

        assertThat(answer.get("incidentCount").asInt()).isEqualTo(4176);
        assertThat(found).hasSizeGreaterThan(30).containsExactlyInAnyOrderEntriesOf(new VcdbCombinations(objects).counts());
        assertThat(new VcdbCombinations(objects.subList(1, objects.size())).counts()).as("one incident less is noticed").isNotEqualTo(found);
    }

    @Test
    void countsOverTimeAndFindsDelaysAsTheJsonDoes(@LocalServerPort int port) throws Exception {
        var times = new VcdbTimes(new VcdbFigures(objects).incidents());
        var answer = ask(port, """
                { timeline(interval: MONTH, date: OCCURRED) { incidentCount undatedCount impreciseCount buckets { start incidentCount } }
                  delays { phases { phase incidentCount contradictoryCount lowerQuartile { low high } median { low high } upperQuartile { low high } } } }""").path("data");

        var months = new TreeMap<String, Integer>();
        answer.at("/timeline/buckets").forEach(bucket -> months.put(bucket.path("start").asString(), bucket.path("incidentCount").asInt()));
        months.put("imprecise", answer.at("/timeline/impreciseCount").asInt());
        assertThat(months).hasSizeGreaterThan(100).isEqualTo(times.months());
        assertThat(answer.at("/timeline/undatedCount").asInt()).isZero();
        assertThat(quartiles(answer, "OCCURRED_TO_DISCLOSED")).isEqualTo(times.delays());
        assertThat(quartiles(answer, "OCCURRED_TO_DETECTED")).isEqualTo(times.discoveries());
    }

    private static String quartiles(JsonNode answer, String name) {
        var delay = answer.at("/delays/phases").valueStream().filter(phase -> phase.path("phase").asString().equals(name)).findFirst().orElseThrow();
        return "%s %s %s %s".formatted(delay.path("incidentCount"), range(delay.path("lowerQuartile")), range(delay.path("median")), range(delay.path("upperQuartile")));
    }

    private static String range(JsonNode range) {
        return range.path("low") + "-" + range.path("high");
    }

    @Test
    void pairsActionsAndCountsVendorsAsTheJsonDoes(@LocalServerPort int port) throws Exception {
        var answer = ask(port, """
                { coOccurrence(a: CAUSE, b: CAUSE, rollUp: 10, minIncidents: 1, limit: 1000) { pairs { a { id } b { id } incidentCount } }
                  sharedVendors { vendorIncidentCount vendors { organizationCount } } }
                """).get("data");
        var found = new TreeMap<String, Integer>();
        answer.at("/coOccurrence/pairs").forEach(pair -> found.put(Stream.of(pair.at("/a/id").asString(), pair.at("/b/id").asString()).sorted()
                .collect(Collectors.joining(" ")), pair.get("incidentCount").asInt()));
        var expected = new VcdbCombinations(objects);

        assertThat(found).hasSizeGreaterThan(5).containsExactlyInAnyOrderEntriesOf(expected.pairs());
        assertThat(answer.at("/sharedVendors/vendorIncidentCount").asInt()).isEqualTo(expected.withVendor());
        assertThat(answer.at("/sharedVendors/vendors").valueStream()).isNotEmpty().allSatisfy(vendor -> assertThat(vendor.get("organizationCount").asInt()).isGreaterThan(1));
    }

    private static JsonNode ask(int port, String query) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port))).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", query)))).build();
        try (var client = HttpClient.newHttpClient()) {
            return JsonMapper.shared().readTree(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    private static String block(String text, String language) {
        int start = text.indexOf("```" + language + "\n") + language.length() + 4;
        return text.substring(start, text.indexOf("```", start));
    }

    private static String victim(ObjectNode object) {
        return object.path("victim").path("victim_id").stringValue("");
    }

    @Test
    void keepsNearMissesOutOfTheIncidents() {
        assertThat(number("MATCH (n:NonIncident) RETURN count(n) AS n")).isEqualTo(1);
        assertThat(number("MATCH (n:Incident) RETURN count(n) AS n")).isEqualTo(4176);
    }

    @Test
    void joinsCampaignsAndNotPages() {
        assertThat(number("MATCH (i:Incident)-[:PART_OF]->(:Event {id: 'event:veris-cbaa666b-8213-4f6b-b6ac-29896a9c1455'}) RETURN count(i) AS n")).isEqualTo(46);
        assertThat(number("MATCH (d:Document {url: 'http://vcdb.org/pdf/va-security.pdf'})<-[:FROM]-(r:Record) RETURN count(DISTINCT r.key) AS n")).isGreaterThan(300);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            incidents | MATCH (i:Incident) WITH i LIMIT 1 SET i.year = 1999
            victims | MATCH (i:Incident)-[e:AFFECTED {as: 'VICTIM'}]->() WHERE count {(i)-[:AFFECTED]->()} = 1 WITH e LIMIT 1 DELETE e
            secondary victims | MATCH (i:Incident)-[e:AFFECTED {as: 'SECONDARY_VICTIM'}]->(o) WHERE NOT o.anonymous AND count {(i)-[:AFFECTED {as: 'SECONDARY_VICTIM'}]->()} = 1 WITH e LIMIT 1 DELETE e
            actions | MATCH (i:Incident)-[e:CAUSED_BY]->(:Cause {id: 'error.loss'}) WHERE count {(i)-[:CAUSED_BY]->()} = 1 WITH e LIMIT 1 DELETE e
            varieties | MATCH (i:Incident)-[e:CAUSED_BY]->(:Cause {id: 'hacking.sql-injection'}), (c:Cause {id: 'hacking.dos'}) WHERE count {(i)-[:CAUSED_BY]->()} = 1 WITH i, e, c LIMIT 1 DELETE e CREATE (i)-[:CAUSED_BY]->(c)
            data | MATCH (i:Incident)-[e:EXPOSED {status: 'POSSIBLE'}]->(:DataType {id: 'medical'}) WHERE count {(i)-[:EXPOSED]->()} = 1 WITH e LIMIT 1 SET e.status = 'ASSERTED'
            records | MATCH (c:Count {role: 'EXPOSED', unit: 'RECORDS', max: 1000}) WHERE c.includedIn IS NULL AND c.of IS NULL WITH c LIMIT 1 SET c.max = 1001
            partners | MATCH (i:Incident)-[e:COMMITTED_BY]->(:ActorKind {id: 'partner'}) WHERE count {(i)-[:COMMITTED_BY]->()} = 1 AND EXISTS {(i)-[:INVOLVED {role: 'UNKNOWN'}]->(:Vendor)} WITH e LIMIT 1 DELETE e
            """)
    void seesAPlantedFault(String figure, String fault) {
        try (var session = driver.session(); var transaction = session.beginTransaction()) {
            Map<String, Map<String, Long>> expected = new VcdbFigures(objects).all(GraphFigures.varieties(transaction));
            transaction.run(fault).consume();
            assertThat(GraphFigures.all(transaction).get(figure)).isNotEqualTo(expected.get(figure));
            transaction.rollback();
        }
    }

    private long number(String statement) {
        return driver.executableQuery(statement).execute().records().getFirst().get("n").asLong();
    }

}
