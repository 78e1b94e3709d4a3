package io.incidentgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.sun.management.OperatingSystemMXBean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.ingest.attack.AttackFile;
import io.incidentgraph.ingest.read.TestBundle;
import io.incidentgraph.model.CatalogueNode;
import io.incidentgraph.model.format.RecordFormat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** ATT&amp;CK as MITRE publishes it: what is in the graph is what was counted in the JSON, without the reader. */
@Neo4jTest
class AttackCatalogueIT {

    private static final String ENTERPRISE = "attack/enterprise-attack-18.1.stix20.json.gz";

    private static final String ICS = "attack/ics-attack-18.1.stix21.json.gz";

    private static final Map<String, String> LABELS = Map.of("attack-pattern", "AttackTechnique", "x-mitre-tactic", "Tactic",
            "course-of-action", "Mitigation", "intrusion-set", "ThreatGroup", "campaign", "Campaign", "malware", "Malware", "tool", "Malware");

    private static final Map<String, String> TYPES = Map.of("subtechnique-of", "SUBTECHNIQUE_OF", "mitigates", "MITIGATES", "uses", "USES",
            "revoked-by", "REVOKED_BY", "attributed-to", "ATTRIBUTED_TO");

    private final Driver driver;

    private final CatalogueStore store;

    private final GraphCheck check;

    private final RecordStore records;

    AttackCatalogueIT(Driver driver) {
        this.driver = driver;
        var stores = Stores.in(new GraphSessions(driver, DatabaseSelectionProvider.getDefaultSelectionProvider()));
        this.store = stores.catalogue();
        this.check = stores.check();
        this.records = stores.records();
    }

    @BeforeEach
    void writeTheVocabulary() {
        records.writeCatalogue();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENTERPRISE, ICS})
    void holdsWhatTheBundleHolds(String path) {
        var bundle = TestBundle.shared(path);
        timed(bundle);

        assertThat(differingCounts(bundle.objects())).isEmpty();
        assertThat(differences()).isEmpty();

        var kinds = counted(bundle.objects()).keySet();
        kinds.forEach(this::plantAFault);
        assertThat(differingCounts(bundle.objects())).containsAll(kinds);
        assertThat(differences()).anyMatch(difference -> difference.contains("Campaign C"));

        check.rebuild();
        assertThat(differingCounts(bundle.objects())).isEmpty();
        assertThat(differences()).isEmpty();
    }

    /** Takes one link or node of a kind away, or marks one that is valid as revoked. */
    private void plantAFault(String kind) {
        var words = kind.split(" ");
        var fault = words.length == 1
                ? "MATCH (node:$($label)) WHERE node.stixId IS NOT NULL AND NOT (node.revoked OR node.deprecated) WITH node LIMIT 1 REMOVE node.stixId"
                : words[1].equals("withdrawn") ? "MATCH (node:$($label)) WHERE node.stixId IS NOT NULL AND NOT (node.revoked OR node.deprecated) WITH node LIMIT 1 SET node.revoked = true"
                : "MATCH (from)-[link:$($label)]->(to:$($target)) WHERE from.stixId IS NOT NULL AND to.stixId IS NOT NULL WITH link LIMIT 1 DELETE link";
        driver.executableQuery(fault).withParameters(words.length == 1 ? Map.of("label", words[0]) : Map.of("label", words[0], "target", words[1])).execute();
    }

    @Test
    void aNewerBundleUpdatesInPlaceAndTheReportNamesWhatChanged() {
        var old = TestBundle.shared(ICS).objects();
        add("run:1", AttackFile.of(TestBundle.ofObjects(old)));
        var renamed = object(old, "T0800");
        var revoked = object(old, "T0803");
        var gone = object(old, "C0030");
        var newer = new ArrayList<>(old);
        newer.remove(gone);
        newer.removeIf(object -> object.path("source_ref").asString("").equals(gone.path("id").asString()));
        newer.replaceAll(object -> object == renamed ? renamed.deepCopy().put("name", "ファームウェア更新モード").put("modified", "2026-05-01T00:00:00.000Z")
                : object == revoked ? revoked.deepCopy().put("revoked", true).put("modified", "2026-05-01T00:00:00.000Z") : object);
        newer.add(object(old, "S0603").deepCopy().put("id", "malware--00000000-0000-4000-8000-000000000001").put("name", "鬼火").put("modified", "2026-05-01T00:00:00.000Z")
                .set("external_references", JsonMapper.shared().readTree("[{\"source_name\": \"mitre-attack\", \"external_id\": \"S9999\"}]")));

        var report = add("run:2", AttackFile.of(TestBundle.ofObjects(newer)));

        assertThat(report.changes()).extracting(change -> change.kind() + " " + change.id() + " " + change.name()).containsExactlyInAnyOrder(
                "CHANGED T0800 ファームウェア更新モード", "REVOKED T0803 " + revoked.path("name").asString(), "ADDED S9999 鬼火", "GONE C0030 " + gone.path("name").asString());
        assertThat(report.changes()).filteredOn(change -> change.id().equals("T0800")).singleElement()
                .satisfies(change -> assertThat(change.fields()).containsExactly("labelEn", "modified", "name"));
        assertThat(report.links()).containsOnlyKeys("USES", "ATTRIBUTED_TO", "ACHIEVES").containsEntry("ATTRIBUTED_TO", new CatalogueReport.Links(0, 1))
                .containsEntry("USES", new CatalogueReport.Links(0, old.stream().filter(object -> object.path("relationship_type").asString("").equals("uses")
                        && object.path("source_ref").asString().equals(gone.path("id").asString())).count()));
        assertThat(one("MATCH (node:Campaign {id: 'C0030'}) RETURN node.name")).isEqualTo(gone.path("name").asString());
        assertThat(differences()).isEmpty();

        var updated = dump();
        store.remove("run:1");
        assertThat(add("run:3", AttackFile.of(TestBundle.ofObjects(old))).changed()).isZero();
        assertThat(dump()).isEqualTo(updated);
    }

    @Test
    void twoDomainsStandBesideEachOtherWhicheverComesFirstAndARestartKeepsThem() {
        add("run:1", AttackFile.of(TestBundle.shared(ICS)));
        assertThat(add("run:2", AttackFile.of(TestBundle.shared(ENTERPRISE))).gone()).isZero();
        assertThat(one("MATCH (node:AttackTechnique) WHERE node.stixId IS NOT NULL RETURN toString(count(node))")).isEqualTo("930");
        var first = dump();
        store.remove("run:1");
        assertThat(add("run:1", AttackFile.of(TestBundle.shared(ICS))).gone()).isZero();
        assertThat(dump()).isEqualTo(first);

        driver.executableQuery("MATCH (state:GraphState) SET state.catalogue = 'of another version of the program'").execute();
        writeTheVocabulary();
        assertThat(dump()).isEqualTo(first);
        assertThat(one("MATCH (node:AttackTechnique {id: 'T1486'}) RETURN node.labelJa + ' ' + node.name")).isEqualTo("脅迫目的のデータ暗号化 Data Encrypted for Impact");
        assertThat(one("MATCH (:AttackTechnique {id: 'T1086'})-[:REVOKED_BY]->(node) RETURN node.id")).isEqualTo("T1059.001");
    }

    private static ObjectNode object(List<JsonNode> objects, String id) {
        return (ObjectNode) objects.stream().filter(object -> !object.path("type").asString().equals("relationship")
                && object.path("external_references").path(0).path("external_id").asString("").equals(id)).findFirst().orElseThrow();
    }

    @Test
    void changesNothingTheSecondTimeAndNothingByTheOrderOfObjects() {
        var file = AttackFile.of(TestBundle.shared(ICS));
        var report = add("run:1", file);
        assertThat(report.added()).isEqualTo(file.entries().stream().filter(CatalogueNode.class::isInstance).count());
        assertThat(report.changed() + report.revoked() + report.gone() + report.unresolvedCount()).isZero();
        var first = dump();

        assertThat(add("run:2", file)).isEqualTo(new CatalogueReport(false, file.entries().size(), 0, 0, 0, 0, 0, Map.of(), List.of(), List.of(), 0));
        assertThat(dump()).isEqualTo(first);

        store.remove("run:1");
        assertThat(dump()).isEqualTo(first);
        store.remove("run:2");
        assertThat(dump()).isNotEqualTo(first);
        var shuffled = TestBundle.shared(ICS).objects();
        Collections.shuffle(shuffled, new Random(20251122));
        add("run:1", AttackFile.of(TestBundle.ofObjects(shuffled)));
        assertThat(dump()).isEqualTo(first);
    }

    @Test
    void isAsIfItHadNeverBeenWhenItIsTakenBack() {
        records.add("test", RecordFormat.parseYaml(new ByteArrayInputStream(RECORD.getBytes(StandardCharsets.UTF_8))).stream());
        var before = dump();
        var file = AttackFile.of(TestBundle.shared(ICS));
        add("run:1", file);
        assertThat(one("MATCH (:Incident)-[:USED]->(node:Malware {id: 'S0603'}) RETURN node.name")).isEqualTo("Stuxnet");
        assertThat(one("MATCH (:Incident)-[:USED]->(node:AttackTechnique {id: 'T0800'}) RETURN node.statedOn IS NULL")).isEqualTo("TRUE");

        records.add("test", RecordFormat.parseYaml(new ByteArrayInputStream(RECORD.replace("plant-2010", "plant-2011")
                .getBytes(StandardCharsets.UTF_8))).stream());
        assertThat(one("MATCH (node:Malware {id: 'S0603'}) RETURN node.name")).isEqualTo("Stuxnet");
        assertThat(differences()).isEmpty();
        records.remove(ids("inc:plant-2011"));

        assertThat(store.remove("run:1")).isTrue();
        assertThat(dump()).isEqualTo(before);
        assertThat(differences()).isEmpty();
        assertThat(store.remove("run:1")).isFalse();
    }

    /** Adds the bundle; a bound on the time that a busy machine keeps, too. */
    private void timed(TestBundle bundle) {
        var processor = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var worked = processor.getProcessCpuTime();
        var start = System.nanoTime();
        var report = add("run:1", AttackFile.of(bundle));
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %,d entries in %.1f s, %.1f s of processor time%n", bundle.name(), report.entries(), seconds,
                (processor.getProcessCpuTime() - worked) / 1e9);
        assertThat(seconds).isLessThan(120);
    }

    private static final String RECORD = """
            id: plant-2010
            source: {kind: DISCLOSURE, publishedOn: 2010-07-10, documents: [{title: 制御装置の異常, publisher: 試験電力}]}
            malware: [{id: S0603, name: スタックスネット}]
            techniques: [{id: T0800}]
            """;

    private List<Long> ids(String incident) {
        return driver.executableQuery("MATCH (record:Record {incident: $incident}) RETURN record.id AS id").withParameters(Map.of("incident", incident))
                .execute().records().stream().map(row -> row.get("id").asLong()).toList();
    }

    private String one(String query) {
        var value = driver.executableQuery(query).execute().records().getFirst().get(0);
        return value.type().name().equals("STRING") ? value.asString() : value.toString();
    }

    private List<String> dump() {
        return CatalogueDump.of(driver);
    }

    private CatalogueReport add(String run, AttackFile file) {
        var catalogue = store.begin(run);
        for (int from = 0; from < file.entries().size(); from += 1_000) {
            catalogue.add(file.entries().subList(from, Math.min(from + 1_000, file.entries().size())));
        }
        return catalogue.finish(file.release());
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        check.check(difference -> differences.add(difference.toString()));
        return differences;
    }

    /** What the graph counts otherwise than the JSON. */
    private Set<String> differingCounts(List<JsonNode> objects) {
        var expected = counted(objects);
        var found = new TreeMap<String, Long>();
        driver.executableQuery("""
                MATCH (node:AttackTechnique|Tactic|Mitigation|ThreatGroup|Campaign|Malware) WHERE node.stixId IS NOT NULL
                UNWIND CASE WHEN node.revoked OR node.deprecated THEN [labels(node)[0], labels(node)[0] + ' withdrawn'] ELSE [labels(node)[0]] END AS kind
                RETURN kind, count(*) AS count
                UNION ALL
                MATCH (from)-[link:SUBTECHNIQUE_OF|MITIGATES|USES|REVOKED_BY|ATTRIBUTED_TO|ACHIEVES]->(to)
                WHERE from.stixId IS NOT NULL AND to.stixId IS NOT NULL
                RETURN type(link) + ' ' + labels(to)[0] AS kind, count(*) AS count
                """).execute().records().forEach(row -> found.put(row.get("kind").asString(), row.get("count").asLong()));
        var kinds = new TreeSet<>(expected.keySet());
        kinds.addAll(found.keySet());
        kinds.removeIf(kind -> expected.getOrDefault(kind, 0L).equals(found.getOrDefault(kind, 0L)));
        return kinds;
    }

    private static Map<String, Long> counted(List<JsonNode> objects) {
        var counts = new TreeMap<String, Long>();
        var types = objects.stream().collect(Collectors.toMap(object -> object.path("id").asString(), object -> object.path("type").asString()));
        for (var object : objects) {
            var label = LABELS.get(object.path("type").asString());
            boolean withdrawn = object.path("revoked").asBoolean(false) || object.path("x_mitre_deprecated").asBoolean(false);
            if (label != null) {
                counts.merge(label, 1L, Long::sum);
                if (withdrawn) {
                    counts.merge(label + " withdrawn", 1L, Long::sum);
                }
                else if (object.path("kill_chain_phases").size() > 0) {
                    counts.merge("ACHIEVES Tactic", (long) object.path("kill_chain_phases").size(), Long::sum);
                }
            }
            var type = TYPES.get(object.path("relationship_type").asString(""));
            if (type != null) {
                counts.merge(type + " " + LABELS.get(types.get(object.path("target_ref").asString())), 1L, Long::sum);
            }
        }
        return counts;
    }

}
