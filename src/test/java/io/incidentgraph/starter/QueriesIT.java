package io.incidentgraph.starter;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;

import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.model.FactType;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.StatedFact;
import io.incidentgraph.model.Status;

/** The questions for Neo4j Browser have answers, and the answers are those that the records give without a graph. */
@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class QueriesIT {

    private static final String SOWEL = "inc:sowel-2025-database-erased";

    private final Driver driver;

    private final RecordStore store;

    QueriesIT(@Autowired Driver driver, @Autowired RecordStore store) {
        this.driver = driver;
        this.store = store;
    }

    @BeforeAll
    void loadTheStarterSet() {
        SharedNeo4j.get().clean();
        assertThat(store.add("starter set", StarterSet.records()).reasons()).isEmpty();
    }

    static Stream<ExampleQuery> queries() {
        return ExampleQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void asksInTwoLanguagesAndHasAnAnswer(ExampleQuery query) {
        assertThat(query.comments()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(query.comments().getFirst()).matches("[A-Z][\\x20-\\x7e]+[.?]");
        assertThat(query.comments().get(1)).containsPattern("[ぁ-ん].*。$");
        assertThat(query.run(driver)).isNotEmpty().allSatisfy(row -> assertThat(row.values()).anyMatch(value -> !value.isNull()));
    }

    @Test
    void thereAreAtLeastADozenQuestions() {
        assertThat(queries()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void sharedCausesAreThoseThatSeveralRecordsState() {
        var expected = facts(FactType.CAUSED_BY).collect(groupingBy(stated -> stated.fact().target().id() + " "
                + stated.fact().properties().get("party"), Collectors.mapping(Stated::incident, Collectors.toSet())));
        expected.values().removeIf(incidents -> incidents.size() < 2);

        assertThat(rows("shared-causes", row -> row.get("cause").get("id").asString() + " " + row.get("party").asString()))
                .containsExactlyInAnyOrderElementsOf(expected.keySet()).contains("hacking.web-skimming SELF", "malware.ransomware SELF");
        assertThat(rows("shared-causes", row -> (long) row.get("incidents").size())).containsExactly(3L, 2L, 2L);
    }

    @Test
    void onlyOneContractorsMisconfigurationExposedPersonalData() {
        assertThat(rows("contractor-misconfiguration", row -> row.get("incident").get("id").asString())).containsOnly(SOWEL);
        assertThat(rows("vendor-neighbourhood", row -> row.get("affected").asPath().end().get("name").asString())).containsOnly("ソウェルクラブ");
        assertThat(rows("vendor-neighbourhood", row -> row.get("caused").asPath().end().get("id").asString()).stream().distinct())
                .containsExactlyInAnyOrder("error.misconfiguration.firewall-disabled", "error.misconfiguration.database-exposed");
    }

    @Test
    void theVpnIncidentsShareWhatBothRecordsState() {
        var types = Set.of(FactType.CAUSED_BY, FactType.USED_TECHNIQUE, FactType.USED_MALWARE, FactType.COMPROMISED, FactType.HAD_EFFECT,
                FactType.ANSWERED_WITH, FactType.REPORTED_TO);
        var targets = Stream.of("inc:unnamed-lockbit-vpn", "inc:unnamed-2024-vpn-ransomware").map(incident -> types.stream()
                .flatMap(this::facts).filter(stated -> stated.incident().equals(incident)).map(stated -> target(stated.fact()))
                .collect(Collectors.toSet())).toList();

        assertThat(rows("vpn-in-common", row -> row.get("shared").get("id").asString()))
                .containsExactlyInAnyOrderElementsOf(targets.getFirst().stream().filter(targets.getLast()::contains).toList())
                .contains("T1133", "network.vpn", "malware.ransomware");
    }

    /** The police have several names. */
    private static String target(StatedFact fact) {
        return fact.type() == FactType.REPORTED_TO
                ? "org:JP:" + PartyComparison.authority(fact.target().attributes().get("name").toString()) : fact.target().id();
    }

    @Test
    void theTwoShopsThatWereSkimmedAreNamedByTheirSites() {
        assertThat(rows("card-skimming", row -> "%s %s %s".formatted(row.get("shop").asString(), row.get("customers").asLong(),
                row.get("noticedBy").asString("?")))).containsExactly("はつらつ堂ショッピングサイト 4636 ?", "ウイルダイレクト 2426 CARD_COMPANY");
    }

    @Test
    void whatWasRuledOutIsWhatTheRecordsDeny() {
        var denied = StarterSet.records().flatMap(record -> record.facts().stream()).filter(fact -> fact.status() == Status.DENIED).toList();

        assertThat(rows("ruled-out", row -> row.get("notes").asList(Value::asString))).hasSameSizeAs(denied)
                .allSatisfy(notes -> assertThat(notes).isNotEmpty());
        assertThat(rows("ruled-out", row -> row.get("what").get("labelEn").asString())).contains("Card security code", "Individual number (My Number)");
    }

    @Test
    void theEvidenceOfAFactIsThatOfItsRecord() {
        var expected = facts(FactType.CAUSED_BY).filter(stated -> stated.incident().equals(SOWEL))
                .flatMap(stated -> stated.fact().evidence().stream().map(evidence -> evidence.range().start() + "-" + evidence.range().end()));

        assertThat(rows("evidence-of-a-fact", row -> row.get("start").asInt() + "-" + row.get("end").asInt())).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @Test
    void theThreeRansomwareIncidentsDifferInWhatWasPublished() {
        assertThat(rows("ransomware", row -> row.get("published").asString("?"))).containsExactlyInAnyOrder("NO_EVIDENCE", "?", "CONFIRMED");
        assertThat(rows("ransomware", row -> row.get("used").asList(Value::asString)))
                .allSatisfy(used -> assertThat(used).contains("T1486 Data Encrypted for Impact"));
    }

    @Test
    void theTimeLineHasEveryDatedIncidentInOrder() {
        assertThat(rows("time-line", row -> row.get("first").asLocalDate())).hasSize(13).isSorted();
    }

    @Test
    void namesAreTheKindOfDataMostOftenExposed() {
        var expected = facts(FactType.EXPOSED).map(stated -> Map.entry(stated.fact().target().id(), stated.incident())).distinct()
                .collect(groupingBy(Map.Entry::getKey, counting()));

        assertThat(rows("most-exposed-data", row -> Map.entry(row.get("data").get("id").asString(), row.get("incidents").asLong())))
                .hasSize(20).isSubsetOf(expected.entrySet()).startsWith(Map.entry("personal.name", expected.get("personal.name")));
    }

    @Test
    void delaysAreCountedFromTheDayOfDetection() {
        assertThat(rows("authorities-and-delays", row -> row.get("authority").asString() + " " + row.get("reportedOn").asString("?") + " "
                + row.get("days").asObject())).hasSameSizeAs(facts(FactType.REPORTED_TO).toList())
                .contains("個人情報保護委員会 2021-04-14 12", "個人情報保護委員会 2022-07-20 1", "警察 2024-11-21 55", "警察 ? null");
    }

    @Test
    void everyReportOfAnIncidentIsARecord() {
        assertThat(rows("reports-of-an-incident", row -> row.get("kind").asString() + " " + row.get("stage").asString("?")).stream().distinct())
                .containsExactlyInAnyOrder("DISCLOSURE FIRST", "DISCLOSURE FOLLOW_UP", "DISCLOSURE FINAL", "DISCLOSURE ?", "COMMENTARY ?");
    }

    @Test
    void oneIncidentIsEverythingItsRecordStates() {
        var record = StarterSet.records().filter(candidate -> candidate.incident().equals("inc:nas-2021-ransomware")).findFirst().orElseThrow();

        assertThat(ExampleQuery.named("one-incident").run(driver)).hasSameSizeAs(record.facts());
    }

    private record Stated(IncidentRecord record, StatedFact fact) {

        String incident() {
            return record.incident();
        }

    }

    private Stream<Stated> facts(FactType type) {
        return StarterSet.records().flatMap(record -> record.facts().stream().map(fact -> new Stated(record, fact)))
                .filter(stated -> stated.fact().type() == type && stated.fact().status() != Status.DENIED);
    }

    private <T> List<T> rows(String query, Function<Record, T> value) {
        return ExampleQuery.named(query).run(driver).stream().map(value).toList();
    }

}
