package io.incidentgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.graph.CatalogueReport.Change;
import io.incidentgraph.graph.CatalogueReport.Kind;
import io.incidentgraph.graph.CatalogueReport.Links;
import io.incidentgraph.model.CatalogueEntry;
import io.incidentgraph.model.CatalogueLink;
import io.incidentgraph.model.CatalogueNode;
import io.incidentgraph.model.CatalogueRelease;
import io.incidentgraph.model.format.RecordFormat;

@Neo4jTest
class CatalogueStoreIT {

    private static final CatalogueRelease OLD = new CatalogueRelease("試験カタログ", "9.2", true);

    private static final CatalogueRelease NEW = new CatalogueRelease("試験カタログ", "10.1", true);

    private final Driver driver;

    private final CatalogueStore store;

    private final GraphCheck check;

    private final RecordStore records;

    CatalogueStoreIT(Driver driver) {
        this.driver = driver;
        var sessions = new GraphSessions(driver, DatabaseSelectionProvider.getDefaultSelectionProvider());
        var stores = Stores.in(sessions);
        this.store = stores.catalogue();
        this.check = stores.check();
        this.records = stores.records();
    }

    @BeforeEach
    void writeTheVocabulary() {
        records.writeCatalogue();
    }

    @Test
    void aNewerVersionUpdatesInPlaceAndSaysWhatChanged() {
        add("run:1", OLD, oldVersion());
        var report = add("run:2", NEW, newVersion());

        assertThat(report.changes()).containsExactlyInAnyOrder(
                new Change(Kind.CHANGED, "AttackTechnique", "T9001", "偽の更新", List.of("description", "name")),
                new Change(Kind.REVOKED, "AttackTechnique", "T9002", "古い手口", List.of("revoked")),
                new Change(Kind.ADDED, "Malware", "S9001", "鬼火", List.of()),
                new Change(Kind.GONE, "ThreatGroup", "G9001", "試験団", List.of()));
        assertThat(List.of(report.added(), report.changed(), report.revoked(), report.gone())).containsExactly(1L, 1L, 1L, 1L);
        assertThat(report.links()).isEqualTo(new TreeMap<>(Map.of("USES", new Links(1, 1), "REVOKED_BY", new Links(1, 0))));
        assertThat(links()).containsExactly("S9001 USES T9001", "T9002 REVOKED_BY T9001");
        assertThat(texts("MATCH (node:ThreatGroup) RETURN node.name AS text")).containsExactly("試験団");
        assertThat(differences()).isEmpty();
    }

    @Test
    void anOlderVersionNeverOverwritesANewerOne() {
        add("run:1", OLD, oldVersion());
        add("run:2", NEW, newVersion());
        var inOrder = graph();

        store.remove("run:1");
        store.remove("run:2");
        add("run:2", NEW, newVersion());
        var report = add("run:1", OLD, oldVersion());
        assertThat(graph()).isEqualTo(inOrder);
        assertThat(report.changes()).containsExactly(new Change(Kind.ADDED, "ThreatGroup", "G9001", "試験団", List.of()));
    }

    @Test
    void takingTheNewerVersionBackBringsTheOlderOneBack() {
        add("run:1", OLD, oldVersion());
        var before = graph();
        add("run:2", NEW, newVersion());
        assertThat(graph()).isNotEqualTo(before);
        store.remove("run:2");
        assertThat(graph()).isEqualTo(before);
        assertThat(differences()).isEmpty();
    }

    @Test
    void entriesWithoutAReleaseDoNotCount() {
        var catalogue = store.begin("run:1");
        catalogue.add(oldVersion());
        assertThat(links()).isEmpty();
        assertThat(differences()).isEmpty();
        var again = add("run:1", OLD, oldVersion());
        assertThat(again.isNew()).isTrue();
        assertThat(again.newEntries()).isZero();
        assertThat(links()).containsExactly("G9001 USES T9001");
    }

    @Test
    void aLinkWaitsForItsEnds() {
        var mapping = CatalogueLink.of("MAPS_TO", CatalogueNode.name("Cause", "error.loss"), CatalogueNode.name("AttackTechnique", "T9001"),
                Map.of("source", "試験の対応表"));
        var report = add("run:1", new CatalogueRelease("対応表", "1", true), List.of(mapping));
        assertThat(report.unresolved()).containsExactly(mapping.object() + " (MAPS_TO) refers to AttackTechnique:T9001, which is not there; its other end is " + mapping.from());
        assertThat(links()).isEmpty();

        assertThat(add("run:2", OLD, oldVersion()).unresolvedCount()).isZero();
        assertThat(links()).containsExactly("G9001 USES T9001", "error.loss MAPS_TO T9001");
        assertThat(texts("MATCH ()-[link:MAPS_TO]->() RETURN link.source AS text")).containsExactly("試験の対応表");
    }

    @Test
    void incidentsAreFoundByTheNamesThatTheCatalogueGivesNow() {
        add("used-before", "T9001");
        assertThat(searchTexts()).singleElement().asString().doesNotContain("更新");
        var before = GraphDump.of(driver);
        add("run:1", OLD, oldVersion());
        add("used-after", "T9001");
        assertThat(searchTexts()).hasSize(2).allMatch(text -> text.contains("T9001\n偽更新"));

        add("run:2", NEW, newVersion());
        assertThat(searchTexts()).hasSize(2).allMatch(text -> text.contains("偽の更新") && !text.contains("偽更新"));
        assertThat(differences()).isEmpty();

        store.remove("run:2");
        assertThat(searchTexts()).hasSize(2).allMatch(text -> text.contains("T9001\n偽更新"));
        store.remove("run:1");
        records.remove(driver.executableQuery("MATCH (record:Record) WHERE record.incident CONTAINS 'used-after' RETURN record.id AS id").execute().records().stream()
                .map(row -> row.get("id").asLong()).toList());
        assertThat(GraphDump.of(driver)).isEqualTo(before);
        assertThat(differences()).isEmpty();
    }

    @Test
    void aPassOverSearchTextsThatWasStoppedGoesOn() {
        add("before", "T9001");
        add("run:1", OLD, oldVersion());
        driver.executableQuery("MATCH (incident:Incident) SET incident.searchText = 'x'").execute();
        driver.executableQuery("MATCH (state:GraphState) SET state.renamed = ['T9001'], state.renamedUpTo = 'azure'").execute();
        assertThat(differences()).isNotEmpty();
        records.writeCatalogue();
        assertThat(searchTexts()).singleElement().asString().contains("偽更新");
        assertThat(differences()).isEmpty();
    }

    @Test
    void aSmallPartDoesNotReplaceTheWhole() {
        add("run:1", OLD, oldVersion());
        var report = add("run:2", NEW, newVersion().subList(0, 1));
        assertThat(report.gone()).isZero();
        assertThat(links()).containsExactly("G9001 USES T9001");
        assertThat(texts("MATCH (node:AttackTechnique {id: 'T9001'}) RETURN node.name AS text")).containsExactly("偽の更新");
    }

    @Test
    void aRehearsalCountsAndWritesNothing() {
        var before = graph();
        var catalogue = store.rehearse();
        catalogue.add(oldVersion());
        assertThat(catalogue.finish(OLD).newEntries()).isEqualTo(4);
        assertThat(graph()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            MATCH (node:ThreatGroup) SET node.name = 'x' | ThreatGroup G9001: name is x, not 試験団
            MATCH (node:ThreatGroup) DETACH DELETE node | ThreatGroup G9001, edge USES to T9001: it is missing
            CREATE (:Malware {id: 'S9999', stixId: 'malware--9999'}) | Malware S9999: no catalogue brings it
            MATCH (a:ThreatGroup), (b:AttackTechnique {id: 'T9002'}) CREATE (a)-[:USES]->(b) | ThreatGroup G9001, edge USES to T9002: the vocabulary does not have it
            MATCH (a:AttackTechnique {id: 'T1486'}) SET a.labelJa = 'x' | AttackTechnique T1486: labelJa is x, not 脅迫目的のデータ暗号化
            """)
    void checkNamesAPlantedFaultAndRebuildRepairsIt(String fault, String named) {
        add("run:1", OLD, oldVersion());
        var sound = graph();
        driver.executableQuery(fault).execute();
        assertThat(differences()).anyMatch(difference -> difference.contains(named));
        check.rebuild();
        assertThat(differences()).isEmpty();
        assertThat(graph()).isEqualTo(sound);
    }

    @Test
    void checkNamesAChangedEntry() {
        add("run:1", OLD, oldVersion());
        driver.executableQuery("MATCH (entry:CatalogueEntry) SET entry.body = replace(entry.body, '試験団', '別の団')").execute();
        assertThat(differences()).anyMatch(difference -> difference.contains("its body is that of entry"));
    }

    @Test
    void refusesLabelsAndTypesThatNoCatalogueBrings() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.begin("run:1").add(List.of(node("incident--1", "Incident", "inc:1", "事案", 1, false))))
                .withMessageContaining("'Incident'");
        assertThatIllegalArgumentException().isThrownBy(() -> store.begin("run:1").add(List.of(CatalogueLink.of("CAUSED_BY", "a", "b", Map.of()))))
                .withMessageContaining("'CAUSED_BY'");
    }

    private void add(String id, String technique) {
        records.add("記録", RecordFormat.parseYaml(new ByteArrayInputStream("""
                id: %s
                source: {kind: DISCLOSURE, documents: [{title: お知らせ, publisher: 海野病院}]}
                title: {ja: 不正アクセス}
                techniques: [{id: %s}]
                """.formatted(id, technique).getBytes(StandardCharsets.UTF_8))).stream());
    }

    private List<String> searchTexts() {
        return texts("MATCH (incident:Incident) RETURN incident.searchText AS text");
    }

    private static List<CatalogueEntry> oldVersion() {
        return List.of(link("relationship--1", "USES", "intrusion-set--1", "attack-pattern--1", 1),
                node("attack-pattern--1", "AttackTechnique", "T9001", "偽更新", 1, false),
                node("attack-pattern--2", "AttackTechnique", "T9002", "古い手口", 1, false),
                node("intrusion-set--1", "ThreatGroup", "G9001", "試験団", 1, false));
    }

    private static List<CatalogueEntry> newVersion() {
        var renamed = new TreeMap<>(node("attack-pattern--1", "AttackTechnique", "T9001", "偽の更新", 2, false).properties());
        renamed.put("description", "偽の更新を配る。");
        return List.of(new CatalogueNode("attack-pattern--1", day(2), "AttackTechnique", "T9001", renamed, List.of(), List.of()),
                node("attack-pattern--2", "AttackTechnique", "T9002", "古い手口", 2, true),
                node("malware--1", "Malware", "S9001", "鬼火", 2, false),
                link("relationship--2", "REVOKED_BY", "attack-pattern--2", "attack-pattern--1", 2),
                link("relationship--3", "USES", "malware--1", "attack-pattern--1", 2));
    }

    private static CatalogueNode node(String object, String label, String id, String name, int day, boolean revoked) {
        return new CatalogueNode(object, day(day), label, id, Map.of("name", name, "revoked", revoked, "deprecated", false), List.of(), List.of());
    }

    private static CatalogueLink link(String object, String type, String from, String to, int day) {
        return new CatalogueLink(object, day(day), type, from, to, Map.of(), false);
    }

    private static Instant day(int day) {
        return Instant.parse("2025-04-%02dT00:00:00Z".formatted(day));
    }

    private CatalogueReport add(String run, CatalogueRelease release, List<? extends CatalogueEntry> entries) {
        var catalogue = store.begin(run);
        catalogue.add(entries);
        return catalogue.finish(release);
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        check.check(difference -> differences.add(difference.toString()));
        return differences;
    }

    private List<String> links() {
        return texts("""
                MATCH (from)-[link:USES|REVOKED_BY|MAPS_TO]->(to) RETURN from.id + ' ' + type(link) + ' ' + to.id AS text ORDER BY text
                """);
    }

    private List<String> texts(String query) {
        return driver.executableQuery(query).execute().records().stream().map(row -> row.get("text").asString()).toList();
    }

    private List<String> graph() {
        return CatalogueDump.of(driver);
    }

}
