package io.incidentgraph.discovery.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.discovery.Database;
import io.incidentgraph.graph.RecordStore;
import io.incidentgraph.graph.RecordedIncidents;
import io.incidentgraph.model.IncidentRecord;
import io.incidentgraph.model.format.RecordFormat;
import io.incidentgraph.query.NodePredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.cypherdsl.core.Cypher;
import org.springframework.beans.factory.annotation.Autowired;

/** What was known of one incident, beside a graph that holds the records of that day only. */
@ApplicationTest
class HistoriesIT {

    private static final String ID = "inc:会員情報";

    private static final IncidentRecord FIRST = record("""
            source: {kind: DISCLOSURE, stage: FIRST, series: 一, publishedOn: 2025-09-26}
            organizations: [{name: 会員制度協会, country: JP}]
            exfiltration: POSSIBLE
            dataTypes: [{type: personal.email, status: POSSIBLE}]""");

    private static final IncidentRecord DRAFT = record("""
            source: {kind: DISCLOSURE, stage: FOLLOW_UP, series: 二, publishedOn: 2025-10-10}
            review: DRAFT
            assets: [{asset: server.database}]
            causes: [{cause: hacking, party: SELF}]""");

    private static final IncidentRecord UNREAD = record("""
            source: {kind: DISCLOSURE, series: 三, publishedOn: 2025-10-12}
            review: DRAFT
            causes: [{cause: physical.theft, party: SELF}]""");

    private static final IncidentRecord MONTH = record("""
            source: {kind: DISCLOSURE, stage: FOLLOW_UP, series: 四, publishedOn: 2025-10}
            causes: [{cause: error.misconfiguration, party: UNKNOWN}]""");

    private static final IncidentRecord FINAL = record("""
            source: {kind: DISCLOSURE, stage: FINAL, series: 五, publishedOn: 2025-11-05}
            vendors: [{ref: migration, name: null, role: MIGRATION, atFault: true}]
            causes: [{cause: error.misconfiguration, party: VENDOR, vendor: migration}]
            counts: [{role: LOST, unit: RECORDS, max: 1360000}]
            dataTypes: [{type: personal.email, status: DENIED}]""");

    private static final IncidentRecord UNDATED = record("""
            source: {kind: COMMENTARY, series: 六}
            countermeasures: [{measure: response.vendor-oversight, state: PLANNED}]""");

    private static final IncidentRecord ACCEPTED = record("""
            source: {kind: CURATOR}
            by: 佐藤
            on: 2026-01-10
            decisions: [{accept: %d, except: [{causes: {cause: hacking, party: SELF}}]}]""".formatted(DRAFT.id()));

    private static final IncidentRecord CORRECTED = record("""
            source: {kind: CURATOR}
            by: 佐藤
            on: 2026-02-01
            decisions: [{set: {exfiltration: NONE}}]""");

    private static final List<IncidentRecord> ALL = List.of(FIRST, DRAFT, UNREAD, MONTH, FINAL, UNDATED, ACCEPTED, CORRECTED);

    private final Histories histories;
    private final RecordStore store;
    private final RecordedIncidents incidents;
    private final Database database;

    HistoriesIT(@Autowired Histories histories, @Autowired RecordStore store, @Autowired RecordedIncidents incidents, @Autowired Database database) {
        this.histories = histories;
        this.store = store;
        this.incidents = incidents;
        this.database = database;
    }

    private static IncidentRecord record(String yaml) {
        var text = "id: 会員情報\n" + yaml;
        return RecordFormat.parseYaml(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getFirst();
    }

    @BeforeEach
    void load() {
        only(ALL.toArray(IncidentRecord[]::new));
    }

    private void only(IncidentRecord... records) {
        SharedNeo4j.get().clean();
        assertThat(store.add("記録", Stream.of(records)).reasons()).isEmpty();
    }

    @Test
    void isTheGraphThatTheRecordsOfTheDayMake() {
        var history = histories.history(ID, 100);
        assertThat(history).extracting(IncidentSnapshot::date).containsExactly(LocalDate.of(2025, 9, 26), LocalDate.of(2025, 10, 10),
                LocalDate.of(2025, 10, 31), LocalDate.of(2025, 11, 5), LocalDate.of(2026, 2, 1), null);

        assertThatIs(history.get(0), FIRST);
        assertThatIs(history.get(1), FIRST, DRAFT, ACCEPTED);
        assertThatIs(history.get(2), FIRST, DRAFT, ACCEPTED, MONTH);
        assertThatIs(history.get(3), FIRST, DRAFT, ACCEPTED, MONTH, FINAL);
        assertThatIs(history.get(4), FIRST, DRAFT, ACCEPTED, MONTH, FINAL, CORRECTED);
        assertThatIs(history.get(5), ALL.toArray(IncidentRecord[]::new));
    }

    @Test
    void theComparisonSeesAMissingRecord() {
        var last = histories.history(ID, 100).getLast();
        only(FIRST, DRAFT, ACCEPTED, MONTH, FINAL, CORRECTED);
        assertThat(facts(last)).isNotEqualTo(graph());
    }

    private void assertThatIs(IncidentSnapshot snapshot, IncidentRecord... records) {
        only(records);
        assertThat(facts(snapshot)).isEqualTo(graph());
        assertThat(snapshot.values().stream().filter(value -> value.name().equals("exfiltration")).map(SnapshotValue::value)).containsExactlyElementsOf(
                SharedNeo4j.get().driver().executableQuery("MATCH (i:Incident) RETURN i.exfiltration AS value").execute().records().stream()
                        .map(row -> row.get("value").asString()).toList());
    }

    private static Set<String> facts(IncidentSnapshot snapshot) {
        return snapshot.facts().stream().map(fact -> String.join(" ", String.valueOf(fact.id()), fact.type(), fact.status(), fact.targetType(), fact.target(),
                fact.recordIds().toString())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> graph() {
        return SharedNeo4j.get().driver().executableQuery("""
                MATCH (:Incident)-[fact]->(target) WHERE fact.id IS NOT NULL AND type(fact) <> 'STATED_IN'
                RETURN fact.id AS id, coalesce(fact.fact, type(fact)) AS type, coalesce(fact.status, 'DENIED') AS status, labels(target)[0] AS label,
                  target.id AS target, fact.records AS records""").execute().records().stream()
                .map(row -> String.join(" ", row.get("id").asObject().toString(), row.get("type").asString(), row.get("status").asString(), row.get("label").asString(),
                        row.get("target").asString(), row.get("records").asList().toString())).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void tellsWhatIsNewAndWhatIsNoMore() {
        var history = histories.history(ID, 100);
        assertThat(history.get(0).removed()).isEmpty();
        assertThat(history.get(2).added()).extracting(SnapshotFact::target).containsExactly("error.misconfiguration");
        var last = history.get(3);
        assertThat(last.added()).extracting(SnapshotFact::type).contains("INVOLVED", "COUNTED", "CAUSED_BY");
        assertThat(last.added()).filteredOn(fact -> fact.type().equals("COUNTED")).flatExtracting(SnapshotFact::properties)
                .contains(new SnapshotValue("max", "1360000"), new SnapshotValue("unit", "RECORDS"));
        assertThat(last.changed()).as("denied now").extracting(SnapshotFact::target, SnapshotFact::status)
                .containsExactly(tuple("personal.email", "DENIED"));
        assertThat(last.removed()).extracting(SnapshotFact::target).containsExactly("error.misconfiguration");
        assertThat(history.get(4).changedValues()).containsExactly(new IncidentSnapshot.Change("exfiltration", "POSSIBLE", "NONE"));
        assertThat(history.get(4).added()).isEmpty();
        assertThat(histories.history(ID, 2)).hasSize(2);
    }

    @Test
    void nothingIsKnownBeforeTheFirstReport() {
        assertThat(histories.asOf(ID, LocalDate.of(2025, 9, 25))).isEmpty();
        assertThat(histories.asOf(ID, LocalDate.of(2025, 10, 30)).orElseThrow().facts()).extracting(SnapshotFact::target)
                .contains("server.database").doesNotContain("error.misconfiguration", "hacking", "physical.theft");
        assertThat(histories.asOf(ID, LocalDate.of(2030, 1, 1)).orElseThrow().facts()).extracting(SnapshotFact::target)
                .doesNotContain("response.vendor-oversight");
        assertThat(histories.asOf("inc:無", LocalDate.of(2030, 1, 1))).isEmpty();
    }

    @Test
    void leavesOutWhatMustNotBeSeen() {
        SharedNeo4j.get().driver().executableQuery("MATCH (r:Record {id: $record}) MATCH (c:Cause {id: 'error.misconfiguration'}) SET r.tlp = 'RED', c.tlp = 'RED'")
                .withParameters(Map.of("record", DRAFT.id())).execute();
        NodePredicate clearance = (_, node) -> Cypher.coalesce(node.property("tlp"), Cypher.literalOf("CLEAR")).isNotEqualTo(Cypher.parameter("forbidden", "RED"));
        var cleared = new Histories(incidents, database, clearance);

        assertThat(cleared.history(ID, 100)).extracting(IncidentSnapshot::date).doesNotContain(LocalDate.of(2025, 10, 10));
        assertThat(targets(cleared.history(ID, 100).getLast())).contains("personal.email").doesNotContain("server.database", "error.misconfiguration");
        SharedNeo4j.get().driver().executableQuery("MATCH (n:Record|Cause) REMOVE n.tlp").execute();
        assertThat(targets(cleared.history(ID, 100).getLast())).contains("server.database", "error.misconfiguration");
    }

    private static List<String> targets(IncidentSnapshot snapshot) {
        return snapshot.facts().stream().map(SnapshotFact::target).toList();
    }

}
