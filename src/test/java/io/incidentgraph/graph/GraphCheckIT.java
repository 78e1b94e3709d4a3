package io.incidentgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.model.format.RecordFormat;

@Neo4jTest
class GraphCheckIT {

    private static final String RECORDS = """
            id: hospital-2024-ransomware
            source: {kind: DISCLOSURE, publishedOn: 2024-05-10, documents: [{title: システム障害について, publisher: 海野病院}]}
            title: {ja: 電子カルテの暗号化}
            occurred: {value: 2024-05-01, evidence: ["#char=0,10"]}
            organizations: [{ref: victim, name: 海野病院, country: JP}]
            vendors: [{ref: contractor, name: null, role: MAINTENANCE, atFault: true}]
            causes: [{cause: malware.ransomware, party: VENDOR, vendor: contractor, evidence: [{range: "#char=20,40", note: 保守用の経路から感染}]}]
            dataTypes: [{type: medical, subjects: [PATIENTS], status: POSSIBLE}, {type: payment.card, status: DENIED}]
            authorities: [{name: 所轄警察署}]
            counts: [{ref: all, role: EXPOSED, unit: PERSONS, value: 40000, status: POSSIBLE}]
            ---
            id: city-2023-usb
            source: {kind: DISCLOSURE, documents: [{title: USBメモリの紛失, publisher: 森田市}]}
            title: {ja: 住民情報の紛失}
            organizations: [{ref: victim, name: 森田市, country: JP, corporateNumber: "1000020000001"}]
            authorities: [{name: 警察}]
            ---
            id: 5F3A
            source: {kind: VERIS, series: veris, snapshot: true, modified: 2024-05-10, documents: [{url: "https://example.jp/"}]}
            organizations: [{ref: victim, name: null, country: JP}]
            causes: [{cause: hacking.x-quantum-tunnelling, label: 量子トンネル攻撃}, {cause: hacking}]
            """;

    private static final String EPOCH_AND_RUN = """
            MATCH (state:GraphState), (run:ImportRun)
            RETURN state.epoch AS epoch, state.changes AS changes, run.id AS run, run.startedAt AS startedAt
            """;

    private final Driver driver;

    private final GraphSessions sessions;

    private final GraphCheck check;

    private final RecordStore store;

    GraphCheckIT(Driver driver) {
        this.driver = driver;
        this.sessions = new GraphSessions(driver, DatabaseSelectionProvider.getDefaultSelectionProvider());
        var stores = Stores.in(sessions);
        this.check = stores.check();
        this.store = stores.records();
    }

    @BeforeEach
    void load() {
        var records = RecordFormat.parseYaml(new ByteArrayInputStream(RECORDS.getBytes(StandardCharsets.UTF_8)));
        assertThat(store.add("test", records.stream()).added()).isEqualTo(3);
    }

    @Test
    void findsNothingWrongWithWhatTheStoreWrote() {
        assertThat(differences()).isEmpty();
        assertThat(driver.executableQuery("MATCH (a:Authority) RETURN a.name AS name, count {(a)<-[:REPORTED_TO]-()} AS reports").execute().records())
                .singleElement().satisfies(row -> {
                    assertThat(row.get("name").asString()).isEqualTo("警察");
                    assertThat(row.get("reports").asInt()).isEqualTo(2);
                });
    }

    @Test
    void makesEachCopyOfAPreparedGraphOneOfItsOwn() {
        var beginning = new GraphBeginning(sessions);
        assertThat(beginning.state()).isEqualTo(GraphBeginning.State.BEGUN);
        var prepared = driver.executableQuery(EPOCH_AND_RUN).execute().records().getFirst();
        beginning.makeOwn();
        assertThat(driver.executableQuery(EPOCH_AND_RUN).execute().records()).as("no copy").containsExactly(prepared);

        beginning.leaveToCopies();
        assertThat(beginning.state()).isEqualTo(GraphBeginning.State.COPY);
        beginning.makeOwn();

        assertThat(beginning.state()).isEqualTo(GraphBeginning.State.BEGUN);
        assertThat(driver.executableQuery(EPOCH_AND_RUN).execute().records()).singleElement().satisfies(own -> {
            assertThat(own.get("epoch").asString()).isNotEqualTo(prepared.get("epoch").asString());
            assertThat(own.get("startedAt").asString()).isNotEqualTo(prepared.get("startedAt").asString());
            assertThat(own.get("run").asString()).isEqualTo(prepared.get("run").asString()
                    .replace(prepared.get("startedAt").asString(), own.get("startedAt").asString()));
            assertThat(own.get("changes")).isEqualTo(prepared.get("changes"));
        });
        assertThat(store.undo(driver.executableQuery(EPOCH_AND_RUN).execute().records().getFirst().get("run").asString())).isEqualTo(3);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            MATCH (i:Incident {id: 'inc:city-2023-usb'}), (d:DataType {id: 'medical'}) CREATE (i)-[:EXPOSED {id: 1}]->(d) | edge EXPOSED 1 to medical: no record states it
            MATCH (i:Incident {id: 'inc:city-2023-usb'}), (d:DataType {id: 'medical'}) CREATE (i)-[:NOTED]->(d) | to medical: no record states it
            MATCH ()-[e:EXPOSED]->() SET e.status = 'ASSERTED' | status is ASSERTED, not POSSIBLE
            MATCH ()-[e:CAUSED_BY]->() REMOVE e.vendor | vendor is null, not org:anon:
            MATCH ()-[e:CAUSED_BY]->() SET e.records = [] | records is [], not [
            MATCH (i:Incident) SET i.personsMax = 5 | personsMax is 5, not 40000
            MATCH (i:Incident {id: 'inc:city-2023-usb'}) SET i.titleJa = 'x' | titleJa is x, not 住民情報の紛失
            MATCH (i:Incident {id: 'inc:city-2023-usb'}) SET i:Spare | its labels are [Incident, Spare]
            MATCH (o:Authority) REMOVE o:Authority | its labels are [Organization], not [Authority, Organization]
            MATCH (o:Organization {name: '森田市'}) SET o:Vendor | its labels are [Organization, Vendor], not [Organization]
            MATCH (o:Organization {name: '森田市'}) SET o.name = '森田町' | name is 森田町, not 森田市
            MATCH ()-[e:RULED_OUT]->() DELETE e | edge RULED_OUT
            MATCH (i:Incident {id: 'inc:city-2023-usb'}) DETACH DELETE i | Incident inc:city-2023-usb: the incident is missing
            MATCH (o:Organization {name: '森田市'}) DETACH DELETE o | it is missing
            MATCH (i)-[e:AFFECTED]->(o) WITH i, e, o LIMIT 1 CREATE (i)-[f:AFFECTED]->(o) SET f = properties(e) | another edge has the same id
            CREATE (:Incident {id: 'inc:invented'}) | Incident inc:invented: no record makes this incident
            CREATE (:Organization {id: 'org:ZZ:invented'}) | Organization org:ZZ:invented: nothing points at it
            MATCH (r:Record)-[e:ABOUT]->() DELETE e | the records about it are []
            MATCH (:Passage)-[e:IN]->() DELETE e | nothing points at it
            MATCH (r:Record)-[e:FROM]->() DELETE e | its documents are []
            MATCH (d:Document {publisher: '森田市'}) SET d.title = 'x' | title is x, not USBメモリの紛失
            MATCH (p:Passage) WHERE p.note IS NOT NULL SET p.note = 'x' | note is x, not 保守用の経路から感染
            MATCH (r:Record) SET r:Draft | it is marked as a draft, and counts
            MATCH (r:Record)-[e:NAMES]->() DELETE e | it names the exact keys []
            MATCH (c:Count) SET c.max = 1 | max is 1, not 40000
            MATCH (r:Record) SET r.kind = 'VERIS' | kind is VERIS, not DISCLOSURE
            MATCH (:Cause {id: 'error.misconfiguration'})-[e:BROADER]->() DELETE e | Cause error.misconfiguration, edge BROADER to error: it is missing
            MATCH (a:Cause {id: 'error.loss'}), (b:Cause {id: 'malware'}) CREATE (a)-[:BROADER]->(b) | Cause error.loss, edge BROADER to malware: the vocabulary does not have it
            MATCH (c:Cause {id: 'malware.ransomware'}) SET c.labelEn = 'x' | labelEn is x, not
            MATCH (c:Cause {id: 'hacking.x-quantum-tunnelling'}) SET c.labelJa = 'x' | labelJa is x, not 量子トンネル攻撃
            MATCH (:Cause {id: 'hacking.x-quantum-tunnelling'})-[e:BROADER]->() DELETE e | edge BROADER to hacking: it is missing
            MATCH (c:Cause {id: 'hacking.x-quantum-tunnelling'}), (b:Cause {id: 'malware'}) CREATE (c)-[:BROADER]->(b) | edge BROADER to malware: the vocabulary does not have it
            CREATE (:Asset {id: 'server.x-invented'}) | Asset server.x-invented: nothing points at it
            """)
    void namesAPlantedFaultAndRepairsIt(String fault, String named) {
        var sound = GraphDump.of(driver);
        driver.executableQuery(fault).execute();

        assertThat(differences()).anyMatch(difference -> difference.contains(named));

        check.rebuild();
        assertThat(differences()).isEmpty();
        assertThat(GraphDump.of(driver)).isEqualTo(sound);
    }

    @Test
    void hangsAForeignConceptBelowItsCategoryAsLongAsARecordNamesIt() {
        var below = "MATCH (:Incident)-[:CAUSED_BY]->(c:Cause)-[:BROADER*0..]->(:Cause {id: 'hacking'}) RETURN c.id AS id, c.labelJa AS label, c.labelEn AS en";
        assertThat(driver.executableQuery(below).execute().records()).singleElement().satisfies(row -> {
            assertThat(row.get("id").asString()).isEqualTo("hacking.x-quantum-tunnelling");
            assertThat(row.get("label").asString()).isEqualTo("量子トンネル攻撃");
            assertThat(row.get("en").asString()).isEqualTo("量子トンネル攻撃");
        });

        check.rebuild();
        assertThat(driver.executableQuery(below).execute().records()).hasSize(1);

        store.remove(driver.executableQuery("MATCH (r:Record {incident: 'veris:5F3A'}) RETURN r.id AS id").execute().records().stream()
                .map(row -> row.get("id").asLong()).toList());
        assertThat(driver.executableQuery("MATCH (c:Cause {id: 'hacking.x-quantum-tunnelling'}) RETURN c").execute().records()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    /** The decision outlives the records that named the organizations. */
    @Test
    void keepsOnlyTheIdOfAnOrganizationIntoWhichOthersWereMergedAndOfWhichNothingIsSaidAnyMore() {
        var merge = "{id: city-2023-usb, source: {kind: CURATOR}, by: 佐藤, 'on': 2024-06-01, decisions: [{merge: ['org:JP:森田市', 'org:JP:海野病院']}]}";
        store.add("merge", RecordFormat.parseYaml(new ByteArrayInputStream(merge.getBytes(StandardCharsets.UTF_8))).stream());
        store.remove(driver.executableQuery("MATCH (r:Record) WHERE r.kind = 'DISCLOSURE' RETURN r.id AS id").execute().records().stream()
                .map(row -> row.get("id").asLong()).toList());
        var kept = "MATCH (o:Organization {id: 'org:JP:森田市'})<-[:SAME_AS]-(:Alias {id: 'org:JP:海野病院'}) RETURN keys(o) AS keys";

        assertThat(differences()).isEmpty();
        assertThat(driver.executableQuery(kept).execute().records()).singleElement()
                .satisfies(row -> assertThat(row.get("keys").asList()).containsExactly("id"));

        driver.executableQuery("MATCH (o:Organization {id: 'org:JP:森田市'}) SET o.name = '森田町'").execute();
        assertThat(differences()).anyMatch(difference -> difference.contains("name is 森田町, not null"));
        check.rebuild();
        assertThat(differences()).isEmpty();
    }

    @Test
    void takesForeignConceptsFromSourcesWithAVocabularyOfTheirOwnOnly() {
        var record = "{id: %s, source: {kind: %s}, causes: [{cause: %s}]}";
        var records = Stream.of(record.formatted("a", "DISCLOSURE", "hacking.x-new"), record.formatted("b", "VERIS", "hacking.x-new"),
                record.formatted("c", "VERIS", "sorcery.x-new"), record.formatted("d", "VERIS", "hacking.new"))
                .flatMap(yaml -> RecordFormat.parseYaml(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))).stream());

        var report = store.add("foreign", records);

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.reasons()).extracting(reason -> reason.substring(0, reason.indexOf(": "))).containsExactly("inc:a", "veris:c", "veris:d");
    }

    @Test
    void namesARecordWhoseBodyWasChanged() {
        driver.executableQuery("MATCH (r:Record {incident: 'inc:city-2023-usb'}) SET r.body = replace(r.body, '森田市', '森田町')").execute();

        assertThat(differences()).anyMatch(difference -> difference.contains("its body is that of record"));
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        check.check(difference -> differences.add(difference.toString()));
        return differences;
    }

}
