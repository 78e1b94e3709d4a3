package io.incidentgraph.discovery.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.incidentgraph.ExitStatus;
import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.DataFiles;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.discovery.Feature;
import io.incidentgraph.discovery.Questions;
import io.incidentgraph.discovery.projection.FactProjection;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;
import io.incidentgraph.remote.ServerOfTheDataDirectory;
import io.incidentgraph.starter.StarterSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the incidents that come with the program have in common, asked over HTTP. */
@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class SharedCausesOfTheStarterSetIT {

    private static final String SOWEL = "inc:sowel-2025-database-erased";

    private final Questions program;
    private final RecordStore store;

    SharedCausesOfTheStarterSetIT(@LocalServerPort int port, @Autowired RecordStore store) {
        this.program = Questions.to(port);
        this.store = store;
    }

    @BeforeAll
    void loadTheStarterSet() {
        SharedNeo4j.get().clean();
        assertThat(store.add("starter set", StarterSet.records()).reasons()).isEmpty();
    }

    @Test
    void cardSkimmingAndRansomwareRecur() {
        var patterns = patterns("{sharedCauses {patterns {pattern {id} cause {labelJa} party incidents {id}}}}");

        assertThat(incidents(patterns, "hacking.web-skimming", "SELF"))
                .containsExactlyInAnyOrder("inc:hatsuratsudo-2022-card-skimming", "inc:willdirect-2022-card-skimming");
        assertThat(incidents(patterns, "malware.ransomware", "SELF"))
                .containsExactlyInAnyOrder("inc:nas-2021-ransomware", "inc:unnamed-2024-vpn-ransomware", "inc:unnamed-lockbit-vpn");
        assertThat(patterns.getFirst().at("/cause/labelJa").asString()).isEqualTo("ランサムウェア");
        assertThat(patterns).allSatisfy(pattern -> assertThat(pattern.get("incidents").size()).isGreaterThan(1));
    }

    @Test
    void theStatementThatCountsIsShownToWhoeverAsks() {
        var answer = program.post(Map.of("query", "{sharedCauses {incidentCount caveats patterns {cause {id}}}}", "extensions", Map.of("cypher", true)));

        assertThat(answer.at("/extensions/cypher")).extracting(shown -> shown.get("field").asString())
                .startsWith("/sharedCauses").contains("/sharedCauses/caveats");
        assertThat(answer.at("/extensions/cypher/0/statement").asString()).contains("CAUSED_BY");
    }

    @Test
    void vpnRecursAsAnAssetWithTheTechniqueThatGoesThroughIt() {
        var patterns = patterns("{sharedCauses(by: [ASSET, TECHNIQUE]) {patterns {pattern {id} incidents {id}}}}");

        assertThat(incidents(patterns, "network.vpn", "T1133"))
                .containsExactlyInAnyOrder("inc:unnamed-2024-vpn-ransomware", "inc:unnamed-lockbit-vpn");
    }

    @Test
    void theContractorsMisconfigurationIsThereWithItsVendorAndWhatWasDenied() {
        var patterns = patterns("""
                {sharedCauses(minIncidents: 1, limit: 1000) {patterns {
                  pattern {id} incidentCount vendors {id anonymous} dataTypes {id}
                  incidents {id vendorsConnection {edges {properties {role} node {id}}} ruledOut {... on DataType {id}}}}}}""");

        var pattern = pattern(patterns, "error.misconfiguration.firewall-disabled", "VENDOR");
        assertThat(pattern.get("incidentCount").asInt()).isEqualTo(1);
        assertThat(pattern.get("vendors").size()).isEqualTo(1);
        assertThat(pattern.at("/vendors/0/anonymous").asBoolean()).isTrue();
        var vendors = pattern.at("/incidents/0/vendorsConnection/edges").valueStream().toList();
        assertThat(vendors).filteredOn(edge -> edge.at("/properties/role").asString().equals("MIGRATION"))
                .extracting(edge -> edge.at("/node/id").asString()).containsExactly(pattern.at("/vendors/0/id").asString());
        assertThat(pattern.at("/incidents/0/id").asString()).isEqualTo(SOWEL);
        assertThat(ids(pattern.at("/incidents/0/ruledOut"))).contains("personal.my-number", "payment.card", "personal.phone");
        assertThat(ids(pattern.get("dataTypes"))).contains("personal.name").doesNotContain("personal.my-number", "payment.card");
    }

    @Test
    void whatASourceDeniesIsNoPattern() {
        var patterns = patterns("{sharedCauses(by: [DATA_TYPE], minIncidents: 1, limit: 1000) {patterns {pattern {id} incidents {id}}}}");

        assertThat(incidents(patterns, "personal.name")).contains(SOWEL);
        assertThat(patterns).filteredOn(pattern -> ids(pattern.get("incidents")).contains(SOWEL))
                .noneMatch(pattern -> ids(pattern.get("pattern")).contains("personal.my-number"));
    }

    @Test
    void saysThatFourteenIncidentsProveLittle() {
        var caveats = program.ask("{sharedCauses {incidentCount caveats}}").at("/sharedCauses/caveats");

        assertThat(caveats.valueStream().map(JsonNode::asString)).first().asString().startsWith("Only 14 incidents: they prove little.");
        assertThat(caveats.toString()).contains("Known from one publisher, ", "Without any cause: ", "disclose");
    }

    @Test
    void countsOnlyTheIncidentsThatPassTheFilter() {
        var answer = program.ask("""
                {sharedCauses(where: {techniques: {some: {id: {eq: "T1486"}}}}, by: [EFFECT]) {incidentCount patterns {share lift pValue}}}
                """).at("/sharedCauses");

        assertThat(answer.get("incidentCount").asInt()).isEqualTo(3);
        assertThat(answer.at("/patterns/0/share").asDouble()).isEqualTo(1.0);
        assertThat(answer.at("/patterns/0/lift").isNull()).isTrue();
        assertThat(answer.at("/patterns/0/pValue").isNull()).isTrue();
    }

    @Test
    void provesAPatternByThePassagesBehindItsFacts() {
        var patterns = patterns("""
                {sharedCauses(by: [CAUSE, PARTY]) {patterns {pattern {id}
                  examples {possible incident {id causesConnection {edges {properties {evidence {id}} node {id}}}} passages {id note document {title}}}}}}""");

        var examples = pattern(patterns, "malware.ransomware", "SELF").get("examples").valueStream().toList();
        assertThat(examples).hasSize(3).allSatisfy(example -> {
            var cause = example.at("/incident/causesConnection/edges").valueStream()
                    .filter(edge -> edge.at("/node/id").asString().equals("malware.ransomware")).findFirst().orElseThrow();
            assertThat(ids(example.get("passages"))).isNotEmpty().containsExactlyInAnyOrderElementsOf(ids(cause.at("/properties/evidence")));
        });
    }

    @Test
    void noVendorIsSharedInTheStarterSetButUnnamedOnesAreDescribed() {
        var answer = program.ask("""
                {sharedVendors(minIncidents: 1, minOrganizations: 1) {incidentCount vendorIncidentCount unnamedIncidentCount caveats vendors {vendor {id} incidentCount}
                  unnamed {role incidentCount organizationCount atFault {incidentCount} incidents {id}}}}""").at("/sharedVendors");

        var migration = answer.get("unnamed").valueStream().filter(each -> each.get("role").asString().equals("MIGRATION")).toList();
        assertThat(migration).hasSize(1).allSatisfy(each -> {
            assertThat(each.at("/atFault/incidentCount").asInt()).isEqualTo(1);
            assertThat(ids(each.get("incidents"))).containsExactly(SOWEL);
        });
        assertThat(program.ask("{sharedVendors {vendors {incidentCount}}}").at("/sharedVendors/vendors").valueStream()).isEmpty();
        assertThat(answer.get("caveats").toString()).contains("disclosed nothing");
    }

    @Test
    void vpnAndRansomwareOccurTogether() {
        var pairs = program.ask("{coOccurrence(a: ASSET, b: CAUSE) {incidentCount pairs {a {id labelJa} b {id} incidentCount aCount bCount jaccard}}}").at("/coOccurrence/pairs");

        assertThat(pairs.valueStream()).anySatisfy(pair -> {
            assertThat(pair.at("/a/id").asString() + " " + pair.at("/b/id").asString()).isEqualTo("network.vpn malware.ransomware");
            assertThat(pair.get("incidentCount").asInt()).isEqualTo(2);
            assertThat(pair.get("aCount").asInt()).isEqualTo(2);
            assertThat(pair.get("bCount").asInt()).isEqualTo(3);
            assertThat(pair.at("/a/labelJa").asString()).isNotEmpty();
        });
    }

    @Test
    void theCommandSaysTheSame(@Autowired ExecutionGraphQlService graphQl, @Autowired FactProjection projection) {
        assertThat(discover(graphQl, projection, ExitStatus.DONE, "shared-causes", "--by", "CAUSE,PARTY", "--limit=1"))
                .startsWith("malware.ransomware (ランサムウェア) + SELF (自組織)").contains("3 incidents", "Of 14 incidents.", "- Only 14 incidents: they prove little.");
        assertThat(discover(graphQl, projection, ExitStatus.DONE, "shared-vendors", "--min-organizations", "1", "--min-incidents=1")).contains("MIGRATION, not named");
        assertThat(discover(graphQl, projection, ExitStatus.DONE, "co-occurrence", "--a=ASSET", "--b=CAUSE", "--format=jsonl").lines())
                .allSatisfy(line -> assertThat(JsonMapper.shared().readTree(line).has("jaccard")).isTrue()).isNotEmpty();
        assertThat(discover(graphQl, projection, ExitStatus.DONE, "timeline", "--by=EFFECT", "--limit=1").lines().toList()).hasSize(10)
                .startsWith("2017-01-01 to 2017-12-31       1 incidents       1 events").endsWith("Of 14 incidents.");
        assertThat(discover(graphQl, projection, ExitStatus.DONE, "delays", "--where", "{\"id\": {\"eq\": \"inc:nas-2021-ransomware\"}}"))
                .contains("DETECTED_TO_REPORTED        1 incidents  days: 12 / 12 / 12", "DISCLOSED_TO_REPORTED       1 incidents  days: -63 / -63 / -63");
        assertThat(discover(graphQl, projection, ExitStatus.DONE, "similar", "--id=inc:unnamed-lockbit-vpn", "--limit", "1"))
                .contains("inc:unnamed-2024-vpn-ransomware", "network.vpn (VPN機器) 2.8");
        assertThat(discover(graphQl, projection, ExitStatus.DONE, "paths", "--from=malware", "--to=malware.ransomware", "--limit=1")).startsWith("   1.0  malware (")
                .contains(" - malware.ransomware (ランサムウェア)");
        assertThat(discover(graphQl, projection, ExitStatus.WRONG_USAGE, "similar", "--id=inc:無")).isEqualTo("There is no such incident.\n");
        assertThat(discover(graphQl, projection, ExitStatus.WRONG_USAGE, "shared-causes", "--by", "WEATHER")).contains("WEATHER");
        assertThat(discover(graphQl, projection, ExitStatus.WRONG_USAGE, "shared-causes", "--where", "{\"wetter\": {}}")).contains("wetter");
    }

    @Test
    void theCommandListsEventsThatAreProposedAndThoseThatAreKnown(@Autowired ExecutionGraphQlService graphQl, @Autowired FactProjection projection) {
        assertThat(discover(graphQl, projection, ExitStatus.DONE, "events")).isEqualTo("0 proposed on the whole.%n".formatted());
        var event = ", \"event\": {\"id\": \"shared-hosting\", \"name\": \"共用サーバーへの侵入\"}";
        var records = Stream.of(ofVendor("city", "市役所", event), ofVendor("school", "学園", event), ofVendor("bank", "銀行", ""))
                .flatMap(text -> RecordFormat.parseYaml(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).stream()).toList();
        try {
            assertThat(store.add("events", records.stream()).reasons()).isEmpty();

            assertThat(discover(graphQl, projection, ExitStatus.DONE, "events").lines()).containsExactly("proposed   event:shared-hosting  3 organizations  3 incidents",
                    "        - the same vendor, in whose sphere the cause lay: org:JP:海野ホスティング", "        - the same cause: hacking",
                    "        - all can have happened on 2024-05-03", "        - 2 of 3 are parts of event:shared-hosting already", "        inc:bank  銀行",
                    "        inc:city  市役所", "        inc:school  学園", "known      event:shared-hosting  2 incidents  共用サーバーへの侵入", "        inc:city  市役所",
                    "        inc:school  学園", "1 proposed on the whole.");
            assertThat(discover(graphQl, projection, ExitStatus.DONE, "events", "--vendor=org:JP:海野ホスティング", "--format=jsonl").lines()).hasSize(2);
            assertThat(discover(graphQl, projection, ExitStatus.DONE, "events", "--vendor=org:JP:無")).isEqualTo("0 proposed on the whole.%n".formatted());
            assertThat(discover(graphQl, projection, ExitStatus.DONE, "events", "--where", "{\"id\": {\"eq\": \"inc:bank\"}}", "--format=jsonl")).isEmpty();
        }
        finally {
            store.remove(records.stream().map(IncidentRecord::id).toList());
        }
    }

    private static String ofVendor(String id, String name, String event) {
        return """
                {"id": "%s", "source": {"kind": "DISCLOSURE"}, "title": {"ja": "%s"}, "occurred": "2024-05-03", "organizations": [{"name": "%s", "country": "JP"}], \
                "vendors": [{"ref": "host", "name": "海野ホスティング", "country": "JP", "role": "HOSTING"}], \
                "causes": [{"cause": "hacking", "party": "VENDOR", "vendor": "host"}]%s}""".formatted(id, name, name, event);
    }

    @Test
    void aRunningServerSaysTheSame(@Autowired ExecutionGraphQlService graphQl, @Autowired FactProjection projection, @Autowired DataFiles data) {
        var bytes = new ByteArrayOutputStream();
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);

        assertThat(new RemoteDiscoverCommand(new ServerOfTheDataDirectory(data, "", null), stream, stream).run(List.of("shared-causes"))).isZero();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(discover(graphQl, projection, ExitStatus.DONE, "shared-causes"));
    }

    private static String discover(ExecutionGraphQlService graphQl, FactProjection projection, int status, String... arguments) {
        var bytes = new ByteArrayOutputStream();
        var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(new DiscoverCommand(graphQl, projection, stream, stream).run(List.of(arguments))).isEqualTo(status);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void takesTheSameIncidentsFromMemoryAsTheDatabaseDoes() {
        for (String where : List.of("{year: {gte: 2022}}", "{year: {eq: 2024}}", "{year: {gt: 2021, lte: 2024}}", "{year: {in: [2022, 2025]}}", "{AND: []}",
                "{causes: {some: {id: {eq: \"malware.ransomware\"}}}}", "{causes: {some: {id: {in: []}}}}", "{year: {lt: 2025}, assets: {some: {id: {eq: \"network.vpn\"}}}}",
                "{AND: [{techniques: {some: {id: {eq: \"T1486\"}}}}, {dataTypes: {some: {id: {eq: \"personal.name\"}}}}]}",
                "{actors: {some: {id: {in: [\"external\", \"internal\"]}}}}", "{NOT: {year: {gte: 2022}}}", "{year: {eq: null}}", "{causes: {none: {id: {eq: \"error\"}}}}")) {
            var answer = program.ask("{sharedCauses(where: %1$s) {incidentCount} incidentsConnection(where: %1$s) {totalCount}}".formatted(where));
            assertThat(answer.at("/sharedCauses/incidentCount").asInt()).as(where).isEqualTo(answer.at("/incidentsConnection/totalCount").asInt());
        }
    }

    @Test
    void everyFeatureIsServed() {
        assertThat(Stream.of(Feature.values())).allSatisfy(feature -> {
            var answer = program.ask("{sharedCauses(by: [%s], minIncidents: 1) {patterns {pattern {feature id labelJa labelEn}}}}".formatted(feature));
            assertThat(answer.at("/sharedCauses/patterns/0/pattern/0/feature").asString()).isEqualTo(feature.name());
        });
    }

    @Test
    void servesEveryFieldOfAPatternInEveryOrder() {
        for (var sort : SharedCauseSort.values()) {
            var answer = program.ask("""
                    {sharedCauses(where: {}, by: [CAUSE, PARTY], rollUp: 1, minIncidents: 2, sort: %s, limit: 20) {incidentCount caveats patterns {pattern {feature id labelJa labelEn}
                      cause {id} party incidentCount possibleCount eventCount organizationCount persons {min max incidentCount} share lift pValue trend {year incidentCount}
                      firstSeen lastSeen incidents(limit: 10) {id} vendors {id} dataTypes {id}}}}""".formatted(sort)).path("sharedCauses");
            var malware = answer.path("patterns").valueStream().filter(pattern -> pattern.at("/cause/id").asString().equals("malware")).toList();
            assertThat(malware).as("ransomware and the like, lifted; %s", sort).hasSize(1).allSatisfy(pattern -> {
                assertThat(pattern.at("/pattern/0/id").asString()).isEqualTo("malware");
                assertThat(pattern.path("party").asString()).isEqualTo("SELF");
                assertThat(pattern.path("share").asDouble()).isEqualTo(pattern.path("incidentCount").asInt() / 14.0);
                assertThat(pattern.path("incidents").size()).isEqualTo(pattern.path("incidentCount").asInt());
                assertThat(pattern.path("trend").valueStream().mapToInt(year -> year.path("incidentCount").asInt()).sum()).isLessThanOrEqualTo(pattern.path("incidentCount").asInt());
                assertThat(pattern.path("firstSeen").asString()).isLessThan(pattern.path("lastSeen").asString());
                assertThat(pattern.path("dataTypes").isEmpty()).isFalse();
            });
        }
    }

    @Test
    void readsTheNodesOfAllPatternsByOneStatementAField() {
        var request = Map.of("query", "{sharedCauses(minIncidents: 1) {patterns {cause {id} few: incidents(limit: 1) {id} incidents {titleJa causes {id}}}}}",
                "extensions", Map.of("cypher", true));
        var answer = program.post(request);

        assertThat(answer.at("/data/sharedCauses/patterns").size()).isGreaterThan(10);
        assertThat(answer.at("/extensions/cypher").size()).as("one that counts and one a field").isEqualTo(4);
        assertThat(answer.at("/data/sharedCauses/patterns").valueStream()).allSatisfy(pattern -> assertThat(pattern.get("few").size()).isEqualTo(1));
    }

    @Test
    void refusesWhatIsOutOfRangeWithTheNumber() {
        assertThat(program.refusal("{sharedCauses(by: []) {incidentCount}}")).isEqualTo("by has 0 features; it must have from 1 to 4.");
        assertThat(program.refusal("{sharedCauses(by: [CAUSE, PARTY, ASSET, EFFECT, ACTOR]) {incidentCount}}")).startsWith("by has 5 features");
        assertThat(program.refusal("{sharedCauses(by: [CAUSE, CAUSE]) {incidentCount}}")).isEqualTo("by is [CAUSE, CAUSE]; name each feature once.");
        assertThat(program.refusal("{sharedCauses(limit: 1001) {incidentCount}}")).isEqualTo("limit is 1001; it must be from 1 to 1,000.");
        assertThat(program.refusal("{sharedCauses {patterns {incidents(limit: 0) {id}}}}"))
                .isEqualTo("patterns.incidents.limit is 0; it must be from 1 to 1,000.");
    }

    @Test
    void theExamplesHaveAnswers() throws IOException {
        for (String name : List.of("shared-vendors", "co-occurrence")) {
            assertThat(program.ask(Files.readString(Path.of("graphql/examples", name + ".graphql"))).isEmpty()).as(name).isFalse();
        }
        for (String name : List.of("shared-causes", "shared-causes-of-vendors")) {
            var answer = program.ask(Files.readString(Path.of("graphql/examples", name + ".graphql")));
            assertThat(answer.at("/sharedCauses/patterns").isEmpty()).isFalse();
        }
    }

    private List<JsonNode> patterns(String operation) {
        return program.ask(operation).at("/sharedCauses/patterns").valueStream().toList();
    }

    private static JsonNode pattern(List<JsonNode> patterns, String... ids) {
        return patterns.stream().filter(pattern -> ids(pattern.get("pattern")).equals(List.of(ids))).findFirst().orElseThrow();
    }

    private static List<String> incidents(List<JsonNode> patterns, String... ids) {
        return ids(pattern(patterns, ids).get("incidents"));
    }

    private static List<String> ids(JsonNode nodes) {
        return nodes.valueStream().map(node -> node.path("id").asString("")).toList();
    }

}
