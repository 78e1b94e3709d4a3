package io.incidentgraph.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.GraphCheck;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;
import io.incidentgraph.starter.StarterSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the incidents that come with the program hang together, asked over HTTP. What is expected was read in the texts. */
@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class RelationsOfTheStarterSetIT {

    private final Questions program;
    private final RecordStore store;

    RelationsOfTheStarterSetIT(@LocalServerPort int port, @Autowired RecordStore store) {
        this.program = Questions.to(port);
        this.store = store;
    }

    @BeforeAll
    void loadTheStarterSet() {
        SharedNeo4j.get().clean();
        assertThat(store.add("starter set", StarterSet.records()).reasons()).isEmpty();
    }

    @Test
    void countsIncidentsOverTime() {
        var timeline = program.ask("""
                {timeline(by: EFFECT, limit: 4) {incidentCount undatedCount impreciseCount buckets {start end incidentCount eventCount possibleCount}
                  series {value {id labelJa} incidentCount undatedCount buckets {start incidentCount}}}}""").path("timeline");

        assertThat(timeline.path("incidentCount").asInt()).isEqualTo(14);
        assertThat(timeline.path("undatedCount").asInt()).as("LockBitとはつらつ堂").isEqualTo(2);
        assertThat(timeline.path("impreciseCount").asInt()).as("year after year, or open").isEqualTo(2);
        assertThat(timeline.path("buckets").toString()).startsWith("[{\"start\":\"2017-01-01\",\"end\":\"2017-12-31\",\"incidentCount\":1,\"eventCount\":1,\"possibleCount\":0}")
                .contains("{\"start\":\"2024-01-01\",\"end\":\"2024-12-31\",\"incidentCount\":3,\"eventCount\":3,\"possibleCount\":2}");
        assertThat(timeline.at("/series/1").toString()).isEqualTo("{\"value\":{\"id\":\"availability.loss\",\"labelJa\":\"データ・資産の喪失\"},\"incidentCount\":3,"
                + "\"undatedCount\":0,\"buckets\":[{\"start\":\"2021-01-01\",\"incidentCount\":1},{\"start\":\"2022-01-01\",\"incidentCount\":1},{\"start\":\"2025-01-01\",\"incidentCount\":1}]}");
    }

    @Test
    void findsHowLongItTookAtTheSportsClubs() {
        var delays = program.ask("""
                {delays(where: {id: {eq: "inc:nas-2021-ransomware"}}) {incidentCount phases {phase incidentCount exactCount median {low high}}}}""").path("delays");

        assertThat(delays.path("phases").valueStream().map(phase -> "%s %s".formatted(phase.path("phase").asString(), phase.at("/median/low"))))
                .as("encrypted, noticed and unplugged on 2 April 2021, reported on 14 April, published on 16 June").containsExactly("OCCURRED_TO_DETECTED 0", "DETECTED_TO_CONTAINED 0",
                        "DETECTED_TO_DISCLOSED 75", "OCCURRED_TO_DISCLOSED 75", "DETECTED_TO_REPORTED 12", "DISCLOSED_TO_REPORTED -63");
    }

    @Test
    void knowsAnOpenBeginningAsAnInterval() {
        var delays = program.ask("""
                {delays(by: ACTOR) {phases {phase incidentCount exactCount contradictoryCount upperQuartile {low high}} groups {value {id} phases {incidentCount}}}}""").path("delays");

        assertThat(delays.at("/phases/0").toString()).as("logged into from 27 November on, noticed on 2 December").isEqualTo(
                "{\"phase\":\"OCCURRED_TO_DETECTED\",\"incidentCount\":5,\"exactCount\":3,\"contradictoryCount\":0,\"upperQuartile\":{\"low\":0,\"high\":5}}");
        assertThat(delays.at("/groups/0/value/id").asString()).isEqualTo("external");
    }

    @Test
    void aTimeThatASourceStatesCountsAmongTheDelays(@Autowired GraphCheck check) {
        var clinic = RecordFormat.parseYaml(new ByteArrayInputStream("""
                id: 医院
                source: {kind: DISCLOSURE}
                title: {ja: 医院の予約システムへの侵入}
                occurred: 2023
                durations: [{phase: DISCOVERY, unit: MONTHS, value: 8}, {phase: CONTAINMENT, unit: NEVER}]""".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(store.add("clinic", clinic.stream()).reasons()).isEmpty();
            var answer = program.ask("""
                    {incidents(where: {timeToDetectMin: {gte: 200}}) {titleJa timeToDetect timeToDetectMin timeToDetectMax timeToContain}
                      delays(where: {id: {eq: "inc:医院"}}) {phases {phase incidentCount median {low high}}}}""");

            assertThat(answer.path("incidents").toString()).isEqualTo("[{\"titleJa\":\"医院の予約システムへの侵入\",\"timeToDetect\":\"8 MONTHS\","
                    + "\"timeToDetectMin\":224,\"timeToDetectMax\":248,\"timeToContain\":null}]");
            assertThat(answer.at("/delays/phases/0").toString()).isEqualTo("{\"phase\":\"OCCURRED_TO_DETECTED\",\"incidentCount\":1,\"median\":{\"low\":224,\"high\":248}}");
            assertThat(answer.at("/delays/phases/1/incidentCount").asInt()).as("never brought under control").isZero();
            check.check(difference -> assertThat(difference).isNull());
        }
        finally {
            store.remove(clinic.stream().map(IncidentRecord::id).toList());
        }
    }

    @Test
    void findsWhatTheTwoPaymentPagesShare() {
        var paths = program.ask("""
                {paths(from: "inc:hatsuratsudo-2022-card-skimming", to: "inc:willdirect-2022-card-skimming") {
                  paths {cost length nodes {type id labelJa relationships incident {titleJa}} steps {links {type outgoing status confidence properties {name value}
                    records {kind} evidence {note document {title}}}}} hubs {id}}}""").path("paths");

        assertThat(paths.path("hubs").isEmpty()).isTrue();
        var first = paths.at("/paths/0");
        assertThat(first.path("nodes").valueStream().map(node -> node.path("labelJa").asString())).containsExactly("はつらつ堂の通販サイトの決済画面改ざん",
                "決済画面の改ざん(Webスキミング・フォームジャッキング)", "ウイルダイレクトの決済画面改ざん");
        assertThat(first.at("/nodes/0/incident/titleJa").asString()).isEqualTo("はつらつ堂の通販サイトの決済画面改ざん");
        assertThat(first.at("/steps/0/links/0/outgoing").asBoolean()).isTrue();
        assertThat(first.at("/steps/1/links/0/outgoing").asBoolean()).isFalse();
        assertThat(first.at("/steps/1/links/0/evidence/0/note").asString()).isEqualTo("決済の仕組みが書き換えられた");
        assertThat(paths.path("paths").valueStream().map(path -> path.path("cost").asDouble())).hasSize(5).isSorted();
    }

    @Test
    void tellsWhatWasKnownOfTheErasedDatabase() {
        var incident = program.ask("""
                {incidents(where: {id: {eq: "inc:sowel-2025-database-erased"}}) {history {date records {stage} added {type target labelJa evidence {note}}
                  changedValues {name before after}} asOf(date: "2025-10-01") {date facts {target}} before: asOf(date: "2025-09-25") {date}}}""").path("incidents").path(0);

        assertThat(incident.path("history").valueStream().map(snapshot -> snapshot.path("date").asString("")))
                .as("the first report, the second one, the final one, which is undated").containsExactly("2025-09-26", "2025-10-24", "");
        assertThat(incident.at("/history/0/added/0/labelJa").asString()).isEqualTo("ソウェルクラブ");
        assertThat(incident.at("/history/2/added").valueStream().map(fact -> fact.path("target").asString()))
                .contains("error.misconfiguration.firewall-disabled", "personal.my-number");
        assertThat(incident.at("/history/2/changedValues").toString()).contains("{\"name\":\"exfiltration\",\"before\":null,\"after\":\"POSSIBLE\"}");
        assertThat(incident.at("/asOf/facts").size()).isEqualTo(1);
        assertThat(incident.path("before").isNull()).isTrue();
    }

    @Test
    void theOtherIncidentThroughTheVpnIsTheMostSimilar() {
        var similar = program.ask("""
                {incidents(where: {id: {eq: "inc:unnamed-lockbit-vpn"}}) {similar(limit: 3) {score incident {id} shared {value {feature id labelJa} weight incidentCount}}}}""")
                .at("/incidents/0/similar");

        assertThat(similar.at("/0/incident/id").asString()).as(similar.toString()).isEqualTo("inc:unnamed-2024-vpn-ransomware");
        var shared = similar.at("/0/shared").valueStream().toList();
        assertThat(shared).extracting(each -> each.at("/value/id").asString()).contains("network.vpn", "T1133", "malware.ransomware");
        assertThat(shared).filteredOn(each -> each.at("/value/id").asString().equals("network.vpn")).first().satisfies(vpn -> {
            assertThat(vpn.path("incidentCount").asInt()).isEqualTo(2);
            assertThat(vpn.path("weight").asDouble()).as("the logarithm of 14 / 2").isEqualTo(2.807355);
            assertThat(vpn.at("/value/labelJa").asString()).isEqualTo("VPN機器");
        });
        assertThat(shared.stream().map(each -> each.path("weight").asDouble()).toList()).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void theExamplesHaveAnswers() throws IOException {
        for (String name : List.of("paths", "similar", "time-and-delays", "what-was-known-when")) {
            var answer = program.ask(Files.readString(Path.of("graphql/examples", name + ".graphql")));
            assertThat(answer.valueStream()).as(name).allMatch(field -> !field.isNull() && !field.isEmpty());
        }
        assertThat(program.ask(Files.readString(Path.of("graphql/examples/events.graphql"))).at("/eventProposals/totalCount").asInt()).isZero();
    }

    @Test
    void refusesWhatIsOutOfRangeWithTheNumber() {
        assertThat(program.refusal("{incidents {similar(maxShare: 1.5) {score}}}")).isEqualTo("maxShare is 1.5; it must be greater than 0 and at most 1.");
        assertThat(program.refusal("{timeline(by: CAUSE, limit: 101) {incidentCount}}")).isEqualTo("limit is 101; it must be from 1 to 100.");
        assertThat(program.refusal("{delays(limit: 0) {incidentCount}}")).isEqualTo("limit is 0; it must be from 1 to 100.");
        assertThat(program.refusal("{paths(from: \"inc:無\", to: \"misuse\", maxLength: 9) {hubs {id}}}")).isEqualTo("maxLength is 9; it must be from 1 to 8.");
        assertThat(program.refusal("{paths(from: \"inc:無\", to: \"misuse\", maxDegree: 0) {hubs {id}}}")).isEqualTo("maxDegree is 0; it must be from 1 to 100,000.");
        assertThat(program.refusal("{incidents {history(limit: 0) {date}}}")).isEqualTo("limit is 0; it must be from 1 to 1,000.");
    }

    @Test
    void theStatementsAreShownToWhoeverAsks() {
        var answer = program.post(Map.of("query", "{timeline {incidentCount} paths(from: \"malware\", to: \"malware.ransomware\") {paths {length}}}", "extensions", Map.of("cypher", true)));

        assertThat(answer.at("/data/paths/paths/0/length").asInt()).isEqualTo(1);
        assertThat(answer.at("/extensions/cypher").valueStream().map(shown -> shown.path("field").asString())).contains("/timeline", "/paths");
    }

}
