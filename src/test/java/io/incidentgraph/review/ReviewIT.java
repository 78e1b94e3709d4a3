package io.incidentgraph.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.GraphCheck;
import io.incidentgraph.ingest.ImportTest;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ImportTest
class ReviewIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String TEXT = """
            個人情報の紛失に関するお詫び
            2024年5月7日
            山川市立病院

            当院の職員が、2024年5月2日、患者120名分の氏名および住所を記録したUSBメモリを紛失いたしました。
            5月3日に警察へ届け出ました。関係者の皆さまに深くお詫び申し上げます。
            """;

    private static final String DRAFT = "id version waiting incident title textHash facts { id list parts status decision evidence { start end quote } } values { name value decision }";

    private static final String DECIDE = ", by: \"佐藤\", expectedVersion: %d) { %s } }";

    private final HttpClient client = HttpClient.newHttpClient();

    private final int port;

    private final GraphCheck check;

    @Autowired
    ReviewIT(@LocalServerPort int port, GraphCheck check) {
        this.port = port;
        this.check = check;
    }

    @BeforeEach
    void empty() {
        SharedNeo4j.get().clean();
    }

    @Test
    void whatATextTellsCountsOnceItIsAcceptedButForWhatIsExcepted() {
        var draft = extract();
        var usb = fact(draft, "causes");

        assertThat(usb.path("evidence").path(0).path("quote").asString()).as(draft.toString()).isNotEmpty().matches(TEXT::contains);
        assertThat(counting("CAUSED_BY")).isZero();
        assertThat(data("{ drafts { id } }").path("drafts").path(0).path("id")).isEqualTo(draft.path("id"));

        var decided = decided("mutation { reviewRecord(record: \"%s\", decision: ACCEPT, exceptFacts: [\"%s\"], exceptValues: [\"disclosed\"]".formatted(id(draft),
                fact(draft, "countermeasures", "dataTypes").path("id").asString()), 0);

        assertThat(decided.path("waiting").asBoolean()).isFalse();
        assertThat(decided.path("version").asInt()).isEqualTo(1);
        assertThat(decided.path("values").findValuesAsString("decision")).contains("ACCEPT").containsOnlyOnce("REFUSE");
        assertThat(decided.path("facts").findValuesAsString("decision")).contains("ACCEPT").containsOnlyOnce("REFUSE");
        assertThat(counting("CAUSED_BY")).isEqualTo(1);
        assertThat(data("{ drafts { id } }").path("drafts")).isEmpty();
        assertSound();
    }

    @Test
    void aRefusedFactDoesNotComeBackWhenTheTextIsReadAgain() {
        var draft = extract();
        var cause = fact(draft, "causes").path("id").asString();
        decided("mutation { reviewFacts(record: \"%s\", decision: REFUSE, reason: \"盗難だった\", facts: [\"%s\"]".formatted(id(draft), cause), 0);
        decided("mutation { reviewRecord(record: \"%s\", decision: ACCEPT".formatted(id(draft)), 1);
        assertThat(counting("CAUSED_BY")).isZero();
        assertThat(counting("AFFECTED")).isEqualTo(1);

        assertThat(fact(extract(), "causes").path("decision").asString()).isEqualTo("REFUSE");
        assertThat(counting("CAUSED_BY")).isZero();
        assertSound();
    }

    @Test
    void aDraftThatIsRefusedWaitsNoMoreAndASecondThoughtHolds() {
        var draft = extract();
        assertThat(decided("mutation { reviewRecord(record: \"%s\", decision: REFUSE".formatted(id(draft)), 0).path("waiting").asBoolean()).isFalse();
        assertThat(data("{ drafts { id } }").path("drafts")).isEmpty();
        assertThat(counting("AFFECTED")).isZero();

        decided("mutation { reviewRecord(record: \"%s\", decision: ACCEPT".formatted(id(draft)), 1);
        assertThat(counting("AFFECTED")).isEqualTo(1);
        decided("mutation { reviewRecord(record: \"%s\", decision: REFUSE".formatted(id(draft)), 2);
        assertThat(counting("AFFECTED")).isZero();
        assertSound();
    }

    @Test
    void aCorrectedFactTakesThePlaceOfTheWrongOne() {
        var draft = extract();
        decided("mutation { reviewRecord(record: \"%s\", decision: ACCEPT".formatted(id(draft)), 0);
        decided("""
                mutation { stateFact(record: "%s", list: "causes", instead: "%s", item: "{cause: physical.theft, party: SELF, evidence: ['#char=24,30']}"
                """.formatted(id(draft), fact(draft, "causes").path("id").asString()), 1);
        decided("mutation { setValues(record: \"%s\", values: \"{occurred: {value: 2024-05-01, evidence: ['#char=16,20']}}\"".formatted(id(draft)), 2);

        assertThat(SharedNeo4j.get().driver().executableQuery("MATCH (i:Incident)-[:CAUSED_BY]->(c) RETURN c.id AS cause, i.occurred AS occurred").execute()
                .records()).singleElement().satisfies(row -> {
                    assertThat(row.get("cause").asString()).isEqualTo("physical.theft");
                    assertThat(row.get("occurred").asString()).isEqualTo("2024-05-01");
                });
        assertSound();
    }

    @Test
    void aDraftCanBeAboutAnIncidentThatIsKnownAlready() {
        var known = """
                id: yamakawa-2024
                source: {kind: DISCLOSURE, series: 第1報}
                title: {ja: 紛失}
                organizations: [{ref: v, name: 山川市立病院, country: JP, as: VICTIM}]
                disclosed: 2024-05-07
                """;
        data("mutation { importRecords(text: %s) { state } }".formatted(JSON.writeValueAsString(known)));
        var draft = extract();
        assertThat(data("{ draft(record: \"%s\") { candidates { incident shared } } }".formatted(id(draft))).path("draft").path("candidates")
                .findValuesAsString("incident")).as(draft.toString()).containsExactly("inc:yamakawa-2024");
        decided("mutation { chooseIncident(record: \"%s\", incident: \"inc:yamakawa-2024\"".formatted(id(draft)), 0);
        decided("mutation { reviewRecord(record: \"%s\", decision: ACCEPT".formatted(id(draft)), 1);

        assertThat(SharedNeo4j.get().driver().executableQuery("MATCH (i:Incident) RETURN i.id AS id, COUNT { (i)-[:CAUSED_BY]->() } AS causes").execute()
                .records()).singleElement().satisfies(row -> {
                    assertThat(row.get("id").asString()).isEqualTo("inc:yamakawa-2024");
                    assertThat(row.get("causes").asInt()).isEqualTo(1);
                });
        assertSound();
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondIsTold() throws Exception {
        var draft = extract();
        Callable<JsonNode> refusal = () -> answer("mutation { reviewRecord(record: \"%s\", decision: REFUSE".formatted(id(draft)) + DECIDE.formatted(0, "version"));
        try (var curators = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = curators.invokeAll(List.of(refusal, refusal, refusal, refusal)).stream().map(future -> future.resultNow()).toList();
            assertThat(answers).filteredOn(answer -> !answer.has("errors")).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.has("errors")).hasSize(3)
                    .allSatisfy(answer -> assertThat(message(answer)).contains("Version 0", "Read the draft again"));
        }
        assertThat(message(answer("mutation { reviewRecord(record: \"%s\", decision: ACCEPT".formatted(id(draft)) + DECIDE.formatted(0, "version"))))
                .contains("version 1", "佐藤");
        assertThat(counting("AFFECTED")).isZero();
    }

    @Test
    void saysWhatIsWrongWithADecision() {
        var draft = id(extract());
        assertThat(refusal("reviewFacts(record: \"%s\", decision: ACCEPT, facts: [\"1\"]".formatted(draft))).contains("has no fact 1");
        assertThat(refusal("reviewRecord(record: \"7\", decision: ACCEPT")).contains("no record 7");
        assertThat(refusal("reviewRecord(record: \"%s\", decision: ACCEPT, exceptValues: [\"発生\"]".formatted(draft))).contains("発生", "disclosed");
        assertThat(refusal("stateFact(record: \"%s\", list: \"causes\", item: \"{cause: error.unheard}\"".formatted(draft))).contains("error.unheard");
        assertThat(refusal("stateFact(record: \"%s\", list: \"原因\", item: \"{}\"".formatted(draft))).contains("原因");
        assertThat(refusal("reviewRecord(record: \"%s\", decision: ACCEPT, reason: \"%s\"".formatted(draft, "理".repeat(10_001)))).contains("10,001");
        var unreadable = answer("mutation { extractDisclosure(text: \" \") { reasons } }");
        assertThat(message(unreadable)).contains("no text");
        assertThat(unreadable.path("errors").path(0).path("extensions").path("code").asString()).isEqualTo("UNREADABLE");
        assertThat(data("{ draft(record: \"%s\") { version } }".formatted(draft)).path("draft").path("version").asInt()).isZero();
    }

    @Test
    void nobodyReviewsWithoutTheToken() throws Exception {
        var draft = id(extract());
        for (var document : List.of("{ drafts { id } }", "{ draft(record: \"%s\") { id } }".formatted(draft), "mutation { extractDisclosure(text: \"紛失しました\") { reasons } }",
                "mutation { reviewRecord(record: \"%s\", decision: ACCEPT".formatted(draft) + DECIDE.formatted(0, "id"))) {
            var answer = JSON.readTree(send(graphQl(document)));
            assertThat(message(answer)).contains("Authorization: Bearer");
        }
        assertThat(counting("AFFECTED")).isZero();
    }

    @Test
    void readsUploadsWhateverTheirCharset() throws Exception {
        var head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n";
        var body = BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofString(TEXT, Charset.forName("Shift_JIS")), BodyPublishers.ofString("\r\n--x--\r\n"));
        var request = request("/extract").header("Content-Type", "multipart/form-data; boundary=x").header("Authorization", "Bearer " + token()).POST(body);
        var drafts = JSON.readTree(send(request)).path("drafts");
        assertThat(drafts).hasSize(1);
        assertThat(data("{ draft(record: \"%s\") { %s } }".formatted(drafts.path(0).asString(), DRAFT)).path("draft").path("facts").findValuesAsString("quote"))
                .allMatch(TEXT::contains);
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() throws Exception {
        var body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"空.txt\"\r\nContent-Type: text/plain\r\n\r\n \r\n--x--\r\n";
        var request = request("/extract").header("Content-Type", "multipart/form-data; boundary=x").header("Authorization", "Bearer " + token());
        assertThat(send(request.POST(BodyPublishers.ofString(body)))).contains("The text cannot be read");
    }

    @Test
    void decidesAfterAnEarlierDecisionOfThisVeryMinute() {
        var draft = extract();
        var before = """
                id: %s
                source: {kind: CURATOR, documents: [{textHash: "%s"}]}
                by: 鈴木
                on: 2096-05-07T10:00Z
                decisions: [{refuse: %s}]
                """.formatted(draft.path("incident").asString(), draft.path("textHash").asString(), id(draft));
        data("mutation { importRecords(text: %s) { state } }".formatted(JSON.writeValueAsString(before)));
        assertThat(decided("mutation { reviewRecord(record: \"%s\", decision: ACCEPT".formatted(id(draft)), 0).path("facts").findValuesAsString("decision")).contains("ACCEPT");
        assertThat(counting("AFFECTED")).isEqualTo(1);
    }

    private JsonNode extract() {
        var found = data("mutation { extractDisclosure(text: %s) { reasons drafts { %s } } }".formatted(JSON.writeValueAsString(TEXT), DRAFT)).path("extractDisclosure");
        assertThat(found.path("drafts")).as(found.toString()).hasSize(1);
        return found.path("drafts").path(0);
    }

    private static String id(JsonNode draft) {
        return draft.path("id").asString();
    }

    private static JsonNode fact(JsonNode draft, String... lists) {
        return StreamSupport.stream(draft.path("facts").spliterator(), false).filter(fact -> List.of(lists).contains(fact.path("list").asString())).findFirst()
                .orElseThrow(() -> new AssertionError("none of " + List.of(lists) + " in " + draft));
    }

    private static long counting(String type) {
        return SharedNeo4j.get().driver().executableQuery("MATCH (:Incident)-[fact:$($type)]->() RETURN count(fact) AS facts").withParameters(Map.of("type", type)).execute()
                .records().getFirst().get("facts").asLong();
    }

    private void assertSound() {
        check.check(difference -> {
            throw new AssertionError(difference.toString());
        });
    }

    /** The draft after a decision, of which the end of the call is left out. */
    private JsonNode decided(String call, int version) {
        return data(call + DECIDE.formatted(version, DRAFT)).iterator().next();
    }

    private String refusal(String call) {
        var answer = answer("mutation { " + call + DECIDE.formatted(0, "id"));
        assertThat(answer.path("errors")).as(answer.toString()).hasSize(1);
        return message(answer);
    }

    private static String message(JsonNode answer) {
        return answer.path("errors").path(0).path("message").asString(answer.toString());
    }

    private JsonNode data(String document) {
        var answer = answer(document);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.path("data");
    }

    private JsonNode answer(String document) {
        try {
            return JSON.readTree(send(graphQl(document).header("Authorization", "Bearer " + token())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder graphQl(String document) {
        return request("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private String send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    }

    private static String token() throws Exception {
        return Files.readString(Path.of("target/import-test/token")).strip();
    }

}
