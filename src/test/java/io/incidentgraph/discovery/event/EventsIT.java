package io.incidentgraph.discovery.event;

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

import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.GraphCheck;
import io.incidentgraph.ingest.ImportTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One break-in at a provider that three customers disclosed, over HTTP. */
@ImportTest
class EventsIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path TOKEN = Path.of("target/import-test/token");
    private static final String VENDOR = "org:JP:海野ホスティング";
    private static final String PROPOSALS = """
            { eventProposals { totalCount proposals { event vendor { id name } cause { id } from to organizationCount reasons incidents { id titleJa } } } }""";
    private static final String COUNTS = "{ timeline(interval: YEAR) { buckets { incidentCount eventCount } } events { id name incidents { id } } "
            + "sharedCauses(by: [VENDOR]) { patterns { incidentCount eventCount organizationCount } } }";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final GraphCheck check;

    EventsIT(@LocalServerPort int port, @Autowired GraphCheck check) {
        this.port = port;
        this.check = check;
    }

    @BeforeEach
    void load() throws Exception {
        SharedNeo4j.get().clean();
        importAll();
    }

    private void importAll() throws Exception {
        var records = List.of(record("city", "市役所", "2024-05", "hacking.exploit-vulnerability", null), record("school", "学園", "2024-05-02/2024-05-04", "hacking.exploit-vulnerability", null),
                record("bank", "銀行", "2024-05-03", "hacking", null), record("shop", "商店", "2024-07-03", "hacking", null),
                record("clinic", "医院", "2024-05-03", "hacking", false));
        var done = data("mutation ($text: String!) { importRecords(text: $text) { rejected } }", Map.of("text", String.join("\n", records)));
        assertThat(done.at("/importRecords/rejected").asInt()).as(done.toString()).isZero();
    }

    private static String record(String id, String name, String occurred, String cause, @Nullable Boolean atFault) {
        return """
                {"id": "%s", "source": {"kind": "DISCLOSURE"}, "title": {"ja": "%s"}, "occurred": "%s", "organizations": [{"name": "%s", "country": "JP"}], \
                "vendors": [{"ref": "host", "name": "海野ホスティング", "country": "JP", "role": "HOSTING", "atFault": %s}], \
                "causes": [{"cause": "%s", "party": "VENDOR"%s}]}""".formatted(id, name, occurred, name, atFault, cause,
                atFault == null ? ", \"vendor\": \"host\"" : "").replace("\n", "");
    }

    @Test
    void proposesTheDisclosuresOfTheCustomers() throws Exception {
        var proposals = data(PROPOSALS, Map.of()).path("eventProposals");

        assertThat(proposals.path("totalCount").asInt()).as(proposals.toString()).isEqualTo(1);
        var proposal = proposals.at("/proposals/0");
        assertThat(ids(proposal.path("incidents"))).containsExactly("inc:city", "inc:school", "inc:bank");
        assertThat(proposal.at("/vendor/id").asString()).isEqualTo(VENDOR);
        assertThat(proposal.at("/cause/id").asString()).isEqualTo("hacking");
        assertThat(proposal.path("from").asString()).isEqualTo("2024-05-03");
        assertThat(proposal.path("organizationCount").asInt()).isEqualTo(3);
        assertThat(proposal.path("reasons").toString()).contains("the same cause, or a narrower one: hacking", "all can have happened on 2024-05-03");
    }

    @Test
    void whatIsConfirmedIsOneEventAndSeveralIncidentsUntilItIsTakenBack() throws Exception {
        assertThat(data(COUNTS, Map.of()).at("/timeline/buckets").toString()).isEqualTo("[{\"incidentCount\":5,\"eventCount\":5}]");
        var confirmed = decide("confirmEvent(incidents: [\"inc:city\", \"inc:school\", \"inc:bank\"], event: $event, name: \"共用サーバーへの侵入\", by: \"佐藤\", reason: \"同じ発表\")");

        assertThat(confirmed.path("changed").asBoolean()).as(confirmed.toString()).isTrue();
        assertThat(confirmed.path("records").size()).isEqualTo(3);
        assertThat(confirmed.at("/event/name").asString()).isEqualTo("共用サーバーへの侵入");
        assertThat(data(PROPOSALS, Map.of()).at("/eventProposals/totalCount").asInt()).isZero();
        assertCountedBothWays();
        assertThat(decide("confirmEvent(incidents: [\"inc:city\", \"inc:bank\"], event: $event, by: \"佐藤\")").path("changed").asBoolean()).isFalse();

        importAll();
        assertCountedBothWays();
        check.check(difference -> assertThat(difference).isNull());

        data("mutation ($run: ID!) { undoImport(run: $run) { records } }", Map.of("run", confirmed.path("run").asString()));
        assertThat(data(COUNTS, Map.of()).path("events").isEmpty()).isTrue();
        assertThat(data(PROPOSALS, Map.of()).at("/eventProposals/totalCount").asInt()).isEqualTo(1);
    }

    private void assertCountedBothWays() throws Exception {
        var counts = data(COUNTS, Map.of());
        assertThat(counts.at("/timeline/buckets").toString()).isEqualTo("[{\"incidentCount\":5,\"eventCount\":3}]");
        assertThat(ids(counts.at("/events/0/incidents"))).containsExactlyInAnyOrder("inc:city", "inc:school", "inc:bank");
        assertThat(counts.at("/sharedCauses/patterns/0").toString()).isEqualTo("{\"incidentCount\":4,\"eventCount\":2,\"organizationCount\":4}");
    }

    @Test
    void whatIsRefusedDoesNotComeBackAndLeavesNoTraceAmongTheFacts() throws Exception {
        var refused = decide("refuseEvent(incidents: [\"inc:city\", \"inc:school\", \"inc:bank\"], event: $event, by: \"佐藤\", reason: \"別々の侵入\")");
        assertThat(refused.path("changed").asBoolean()).as(refused.toString()).isTrue();
        assertThat(refused.path("event").isNull()).isTrue();
        importAll();

        assertThat(data(PROPOSALS, Map.of()).at("/eventProposals/totalCount").asInt()).isZero();
        assertThat(data("{ events { id } incidents { ruledOut { __typename } } }", Map.of()).toString()).doesNotContain("event:", "Event");
        assertThat(decide("refuseEvent(incidents: [\"inc:city\", \"inc:school\", \"inc:bank\"], event: \"%s\", by: \"佐藤\")".formatted(proposedEvent), false)
                .path("changed").asBoolean()).isFalse();
        check.check(difference -> assertThat(difference).isNull());

        var again = decide("confirmEvent(incidents: [\"inc:city\", \"inc:bank\"], event: \"%s\", by: \"鈴木\")".formatted(proposedEvent), false);
        assertThat(again.path("changed").asBoolean()).isTrue();
        assertThat(ids(data("{ events { incidents { id } } }", Map.of()).at("/events/0/incidents"))).as("the newer decision holds, in the same second, too")
                .containsExactlyInAnyOrder("inc:city", "inc:bank");
    }

    private String proposedEvent = "";

    @Test
    void needsTheTokenAndSaysWhatIsWrong() throws Exception {
        var without = send("mutation { confirmEvent(incidents: [\"inc:city\", \"inc:bank\"], by: \"佐藤\") { changed } }", Map.of(), null);
        assertThat(without.path("errors").toString()).contains("token");
        assertThat(error("confirmEvent(incidents: [\"inc:city\"], by: \"佐藤\")")).isEqualTo("There are 1 different ids; there must be from 2 to 100.");
        assertThat(error("confirmEvent(incidents: [\"inc:city\", \"inc:無\"], by: \"佐藤\")")).startsWith("There is no incident inc:無.");
        assertThat(error("confirmEvent(incidents: [\"inc:city\", \"inc:bank\"], event: \"共用\", by: \"佐藤\")")).startsWith("event is '共用'; write event:");
        assertThat(error("refuseEvent(incidents: [\"inc:city\", \"inc:bank\"], by: \" \")")).startsWith("by is ' '");
        assertThat(error("confirmEvent(incidents: [\"inc:city\", \"inc:bank\"], name: \"\", by: \"佐藤\")")).startsWith("name is ''");
        assertThat(send("{ eventProposals(limit: 101) { totalCount } }", Map.of(), null).at("/errors/0/message").asString())
                .isEqualTo("limit is 101; it must be from 1 to 100.");
    }

    private String error(String mutation) throws Exception {
        return send("mutation { %s { changed } }".formatted(mutation), Map.of(), Files.readString(TOKEN).strip()).at("/errors/0/message").asString();
    }

    private JsonNode decide(String mutation) throws Exception {
        return decide(mutation, true);
    }

    private JsonNode decide(String mutation, boolean proposed) throws Exception {
        var variables = Map.<String, Object>of();
        if (proposed) {
            var first = data(PROPOSALS, Map.of()).at("/eventProposals/proposals/0/event").asString("");
            proposedEvent = first.isEmpty() ? proposedEvent : first;
            variables = Map.of("event", proposedEvent);
        }
        return data("mutation %s { done: %s { changed records run event { id name } incidents { id } } }".formatted(proposed ? "($event: ID)" : "", mutation), variables).path("done");
    }

    private JsonNode data(String query, Map<String, ?> variables) throws Exception {
        var answer = send(query, variables, Files.readString(TOKEN).strip());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.path("data");
    }

    private JsonNode send(String query, Map<String, ?> variables, @Nullable String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port))).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query, "variables", variables))));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return JSON.readTree(client.send(request.build(), BodyHandlers.ofString()).body());
    }

    private static List<String> ids(JsonNode nodes) {
        return nodes.valueStream().map(node -> node.path("id").asString()).toList();
    }

}
