package io.incidentgraph.discovery.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.discovery.Feature;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.starter.StarterSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** What the incidents that come with the program have in common, asked over HTTP. */
@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class SharedCausesOfTheStarterSetIT {

    private static final String SOWEL = "inc:sowel-2025-database-erased";

    private final RestClient http;
    private final RecordStore store;

    SharedCausesOfTheStarterSetIT(@LocalServerPort int port, @Autowired RecordStore store) {
        this.http = RestClient.create("http://localhost:" + port);
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
        var answer = post(Map.of("query", "{sharedCauses {incidentCount caveats patterns {cause {id}}}}", "extensions", Map.of("cypher", true)));

        assertThat(answer.at("/extensions/cypher")).extracting(shown -> shown.get("field").asString())
                .startsWith("/sharedCauses", "/sharedCauses/caveats");
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
        var caveats = ask("{sharedCauses {incidentCount caveats}}").at("/data/sharedCauses/caveats");

        assertThat(caveats.valueStream().map(JsonNode::asString)).first().asString().startsWith("Only 14 incidents: they prove little.");
        assertThat(caveats.toString()).contains("Known from one publisher, ", "Without any cause: ", "disclose");
    }

    @Test
    void countsOnlyTheIncidentsThatPassTheFilter() {
        var answer = ask("""
                {sharedCauses(where: {techniques: {some: {id: {eq: "T1486"}}}}, by: [EFFECT]) {incidentCount patterns {share lift pValue}}}
                """).at("/data/sharedCauses");

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
    void everyFeatureIsServed() {
        assertThat(Stream.of(Feature.values())).allSatisfy(feature -> {
            var answer = ask("{sharedCauses(by: [%s], minIncidents: 1) {patterns {pattern {feature id labelJa labelEn}}}}".formatted(feature));
            assertThat(answer.has("errors")).as(answer.toString()).isFalse();
            assertThat(answer.at("/data/sharedCauses/patterns/0/pattern/0/feature").asString()).isEqualTo(feature.name());
        });
    }

    @Test
    void readsTheNodesOfAllPatternsByOneStatementAField() {
        var request = Map.of("query", "{sharedCauses(minIncidents: 1) {patterns {cause {id} few: incidents(limit: 1) {id} incidents {titleJa causes {id}}}}}",
                "extensions", Map.of("cypher", true));
        var answer = post(request);

        assertThat(answer.at("/data/sharedCauses/patterns").size()).isGreaterThan(10);
        assertThat(answer.at("/extensions/cypher").size()).as("one that counts and one a field").isEqualTo(4);
        assertThat(answer.at("/data/sharedCauses/patterns").valueStream()).allSatisfy(pattern -> assertThat(pattern.get("few").size()).isEqualTo(1));
    }

    @Test
    void refusesWhatIsOutOfRangeWithTheNumber() {
        assertThat(error("{sharedCauses(by: []) {incidentCount}}")).isEqualTo("by has 0 features; it must have from 1 to 4.");
        assertThat(error("{sharedCauses(by: [CAUSE, PARTY, ASSET, EFFECT, ACTOR]) {incidentCount}}")).startsWith("by has 5 features");
        assertThat(error("{sharedCauses(by: [CAUSE, CAUSE]) {incidentCount}}")).isEqualTo("by is [CAUSE, CAUSE]; name each feature once.");
        assertThat(error("{sharedCauses(limit: 1001) {incidentCount}}")).isEqualTo("limit is 1001; it must be from 1 to 1,000.");
        assertThat(error("{sharedCauses {patterns {incidents(limit: 0) {id}}}}"))
                .isEqualTo("patterns.incidents.limit is 0; it must be from 1 to 1,000.");
    }

    @Test
    void theExamplesHaveAnswers() throws IOException {
        for (String name : List.of("shared-causes", "shared-causes-of-vendors")) {
            var answer = ask(Files.readString(Path.of("graphql/examples", name + ".graphql")));
            assertThat(answer.has("errors")).as(answer.toString()).isFalse();
            assertThat(answer.at("/data/sharedCauses/patterns").isEmpty()).isFalse();
        }
    }

    private List<JsonNode> patterns(String operation) {
        var answer = ask(operation);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/sharedCauses/patterns").valueStream().toList();
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

    private String error(String operation) {
        var error = ask(operation).at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("ARGUMENT_OUT_OF_RANGE");
        return error.get("message").asString();
    }

    private JsonNode ask(String operation) {
        return post(Map.of("query", operation));
    }

    private JsonNode post(Map<String, ?> request) {
        return http.post().uri("/graphql").contentType(MediaType.APPLICATION_JSON).body(request).retrieve().body(JsonNode.class);
    }

}
