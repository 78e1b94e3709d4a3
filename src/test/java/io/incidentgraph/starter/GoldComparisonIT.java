package io.incidentgraph.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import io.incidentgraph.database.ApplicationTest;
import io.incidentgraph.database.SharedNeo4j;
import io.incidentgraph.graph.GraphCheck;
import io.incidentgraph.graph.RecordStore;

/** The graph that the starter set makes says what careful readers found in the five pages, and nothing else of the kind. */
@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class GoldComparisonIT {

    private final Driver driver;

    private final RecordStore store;

    private final GraphCheck check;

    GoldComparisonIT(@Autowired Driver driver, @Autowired RecordStore store, @Autowired GraphCheck check) {
        this.driver = driver;
        this.store = store;
        this.check = check;
    }

    @BeforeAll
    void loadTheStarterSet() {
        SharedNeo4j.get().clean();
        var report = store.add("starter set", StarterSet.records());
        assertThat(report.reasons()).isEmpty();
        assertThat(report.added()).isEqualTo(StarterSet.records().count());
    }

    @Test
    void theGraphSaysWhatTheGoldFilesSayAndNothingElseOfTheKind() {
        assertThat(Disclosures.gold().flatMap(gold -> GoldComparison.differences(gold, GraphView.of(driver, gold.incident())).stream()))
                .containsExactlyInAnyOrderElementsOf(DocumentedDifferences.all());
    }

    @Test
    void everyIncidentOfTheGoldFilesIsInTheGraphAndNoOther() {
        assertThat(Disclosures.gold().map(GoldIncident::incident)).containsExactlyInAnyOrderElementsOf(GraphView.incidents(driver));
    }

    @Test
    void noticesAWrongEdgeInTheGraph() {
        var gold = Disclosures.gold().filter(incident -> incident.key().equals("sowel-migration")).findFirst().orElseThrow();
        run("""
                MATCH (incident:Incident {id: $id}), (data:DataType {id: 'medical.diagnosis'})
                CREATE (incident)-[:EXPOSED {status: 'ASSERTED', records: [], evidence: [], planted: true}]->(data)
                """, gold.incident());
        try {
            assertThat(GoldComparison.differences(gold, GraphView.of(driver, gold.incident()))).extracting(Difference::what).containsExactly("exposed");
        } finally {
            run("MATCH (:Incident {id: $id})-[edge {planted: true}]->() DELETE edge", gold.incident());
        }
    }

    private void run(String statement, String incident) {
        driver.executableQuery(statement).withParameters(Map.of("id", incident)).execute();
    }

    @Test
    void theGraphIsWhatItsRecordsMakeOfIt() {
        var differences = new ArrayList<String>();
        check.check(difference -> differences.add(difference.toString()));

        assertThat(differences).isEmpty();
    }

}
