package io.incidentgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

import io.incidentgraph.database.Neo4jTest;
import io.incidentgraph.ingest.read.Item;
import io.incidentgraph.ingest.stix.HospitalBundle;
import io.incidentgraph.ingest.stix.StixBundle;
import io.incidentgraph.model.CatalogueNode;
import io.incidentgraph.model.CatalogueRelease;

import tools.jackson.databind.JsonNode;

/** Incidents in STIX, with the objects of earlier imports, in the graph. */
@Neo4jTest
class StixIncidentsIT {

    private final Driver driver;

    private final ForeignObjectStore objects;

    private final RecordStore records;

    private final CatalogueStore catalogue;

    private final GraphCheck check;

    StixIncidentsIT(Driver driver) {
        this.driver = driver;
        var sessions = new GraphSessions(driver, DatabaseSelectionProvider.getDefaultSelectionProvider());
        var stores = Stores.in(sessions);
        this.objects = new ForeignObjectStore(sessions);
        this.records = stores.records();
        this.catalogue = stores.catalogue();
        this.check = stores.check();
    }

    @BeforeEach
    void writeTheVocabulary() {
        records.writeCatalogue();
    }

    @Test
    void theGraphIsTheSameWhateverCameFirstAndInWhichFile() {
        add("run:whole", HospitalBundle.objects());
        var whole = incident();
        assertThat(whole).anyMatch(line -> line.contains("海野病院の電子カルテ暗号化")).anyMatch(line -> line.contains("USED") && line.contains("T1486"));
        for (int seed = 0; seed < 5; seed++) {
            driver.executableQuery("MATCH (node:ForeignObject|ForeignName) DETACH DELETE node").execute();
            records.remove(driver.executableQuery("MATCH (record:Record) RETURN record.id AS id").execute().records().stream().map(row -> row.get("id").asLong()).toList());
            assertThat(incident()).isEmpty();

            var shuffled = new ArrayList<>(HospitalBundle.objects());
            Collections.shuffle(shuffled, new Random(seed));
            add("run:1", shuffled.subList(0, 8));
            add("run:2", shuffled.subList(8, 16));
            add("run:3", shuffled.subList(16, shuffled.size()));
            assertThat(incident()).isEqualTo(whole);
            assertThat(differences()).isEmpty();
        }
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(add("run:1", HospitalBundle.objects()).added()).isEqualTo(1);
        var before = GraphDump.of(driver);
        assertThat(add("run:2", HospitalBundle.objects()).added()).isZero();
        assertThat(GraphDump.of(driver)).isEqualTo(before);
        assertThat(count("MATCH (node:ForeignObject) RETURN count(node)")).isEqualTo(HospitalBundle.objects().size());
    }

    @Test
    void findsTechniquesOfAnImportedCatalogueByTheirStixId() {
        var bundle = HospitalBundle.objects().stream().filter(object -> !object.path("type").asString().equals("attack-pattern")).toList();
        var missing = "attack-pattern--00000000-0000-4000-8000-000000000004";
        assertThat(StixBundle.read(bundle, objects.of("run:1")).others()).anyMatch(item -> item instanceof Item.Unresolved(var reference, _) && reference.equals(missing));

        var attack = catalogue.begin("run:2");
        attack.add(List.of(new CatalogueNode(missing, Instant.EPOCH, "AttackTechnique", "T9004", Map.of("name", "暗号化", "revoked", false, "deprecated", false),
                List.of(), List.of())));
        attack.finish(new CatalogueRelease("試験", "1", true));

        add("run:3", bundle);
        assertThat(count("MATCH (:Incident)-[:USED]->(node:AttackTechnique {id: 'T9004', name: '暗号化'}) RETURN count(node)")).isEqualTo(1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void forgetsTheObjectsOfARunThatIsTakenBack() {
        add("run:1", HospitalBundle.objects().subList(0, 10));
        add("run:2", HospitalBundle.objects());
        objects.remove("run:2");
        assertThat(count("MATCH (node:ForeignObject) RETURN count(node)")).isEqualTo(10);
        objects.remove("run:1");
        assertThat(count("MATCH (node:ForeignObject|ForeignName) RETURN count(node)")).isZero();
    }

    private ImportReport add(String run, List<JsonNode> bundle) {
        return records.add(run, StixBundle.read(bundle, objects.of(run)).records().stream());
    }

    private List<String> incident() {
        return GraphDump.of(driver).stream().filter(line -> !line.startsWith("[Record]") && !line.startsWith("[AttackTechnique]")).toList();
    }

    private List<String> differences() {
        var differences = new ArrayList<String>();
        check.check(difference -> differences.add(difference.toString()));
        return differences;
    }

    private long count(String query) {
        return driver.executableQuery(query).execute().records().getFirst().get(0).asLong();
    }

}
